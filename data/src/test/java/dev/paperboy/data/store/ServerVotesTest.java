package dev.paperboy.data.store;

import dev.paperboy.library.VoteStore;
import dev.paperboy.library.VoteStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class ServerVotesTest extends VoteStoreContract {
    @RegisterExtension
    private final OpenStore store = OpenStore.onServer();

    @Override
    protected VoteStore store() {
        return store.get().votes();
    }
}
