package dev.paperboy.data.store;

import dev.paperboy.library.VoteStore;
import dev.paperboy.library.VoteStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmbeddedVotesTest extends VoteStoreContract {
    @RegisterExtension
    private final OpenStore store = OpenStore.embedded();

    @Override
    protected VoteStore store() {
        return store.get().votes();
    }
}
