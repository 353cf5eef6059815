package dev.paperboy.data.store;

import dev.paperboy.digest.RequestStore;
import dev.paperboy.digest.RequestStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmbeddedRequestsTest extends RequestStoreContract {
    @RegisterExtension
    private final OpenStore store = OpenStore.embedded();

    @Override
    protected RequestStore store() {
        return store.get().requests();
    }
}
