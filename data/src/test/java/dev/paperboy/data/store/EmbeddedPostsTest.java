package dev.paperboy.data.store;

import dev.paperboy.library.PostStore;
import dev.paperboy.library.PostStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmbeddedPostsTest extends PostStoreContract {
    @RegisterExtension
    private final OpenStore store = OpenStore.embedded();

    @Override
    protected PostStore store() {
        return store.get().posts();
    }
}
