package dev.paperboy.data.store;

import dev.paperboy.platform.EventStore;
import dev.paperboy.platform.EventStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmbeddedEventsTest extends EventStoreContract {
    @RegisterExtension
    private final OpenStore store = OpenStore.embedded();

    @Override
    protected EventStore store() {
        return store.get().events();
    }
}
