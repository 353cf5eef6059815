package dev.paperboy.data.store;

import dev.paperboy.digest.RequestStore;
import dev.paperboy.digest.RequestStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class ServerRequestsTest extends RequestStoreContract {
    @RegisterExtension
    private final OpenStore store = OpenStore.onServer();

    @Override
    protected RequestStore store() {
        return store.get().requests();
    }
}
