package dev.paperboy.data.store;

import dev.paperboy.platform.TicketStore;
import dev.paperboy.platform.TicketStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class ServerTicketsTest extends TicketStoreContract {
    @RegisterExtension
    private final OpenStore store = OpenStore.onServer();

    @Override
    protected TicketStore store() {
        return store.get().tickets();
    }
}
