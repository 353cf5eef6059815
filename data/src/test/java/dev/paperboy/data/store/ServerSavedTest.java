package dev.paperboy.data.store;

import dev.paperboy.library.PaperList;
import dev.paperboy.library.PaperListContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class ServerSavedTest extends PaperListContract {
    @RegisterExtension
    private final OpenStore store = OpenStore.onServer();

    @Override
    protected PaperList list() {
        return store.get().saved();
    }
}
