package dev.paperboy.data.store;

import dev.paperboy.platform.FingerprintStore;
import dev.paperboy.platform.FingerprintStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmbeddedFingerprintsTest extends FingerprintStoreContract {
    @RegisterExtension
    private final OpenStore store = OpenStore.embedded();

    @Override
    protected FingerprintStore store() {
        return store.get().fingerprints();
    }
}
