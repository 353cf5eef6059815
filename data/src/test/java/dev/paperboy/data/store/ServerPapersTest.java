package dev.paperboy.data.store;

import dev.paperboy.paper.PaperStore;
import dev.paperboy.paper.PaperStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class ServerPapersTest extends PaperStoreContract {
    @RegisterExtension
    private final OpenStore store = OpenStore.onServer();

    @Override
    protected PaperStore store() {
        return store.get().papers();
    }
}
