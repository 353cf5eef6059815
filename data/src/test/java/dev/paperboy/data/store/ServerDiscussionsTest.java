package dev.paperboy.data.store;

import dev.paperboy.discussion.DiscussionStore;
import dev.paperboy.discussion.DiscussionStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class ServerDiscussionsTest extends DiscussionStoreContract {
    @RegisterExtension
    private final OpenStore store = OpenStore.onServer();

    @Override
    protected DiscussionStore store() {
        return store.get().discussions();
    }
}
