package dev.paperboy.data.store;

import dev.paperboy.summary.WrittenStore;
import dev.paperboy.summary.WrittenStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmbeddedWrittenTest extends WrittenStoreContract {
    @RegisterExtension
    private final OpenStore store = OpenStore.embedded();

    @Override
    protected WrittenStore store() {
        return store.get().written();
    }
}
