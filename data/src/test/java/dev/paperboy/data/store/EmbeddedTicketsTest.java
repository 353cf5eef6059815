package dev.paperboy.data.store;

import dev.paperboy.platform.TicketStore;
import dev.paperboy.platform.TicketStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmbeddedTicketsTest extends TicketStoreContract {
    @RegisterExtension
    private final OpenStore store = OpenStore.embedded();

    @Override
    protected TicketStore store() {
        return store.get().tickets();
    }
}
