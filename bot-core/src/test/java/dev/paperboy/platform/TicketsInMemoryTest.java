package dev.paperboy.platform;

class TicketsInMemoryTest extends TicketStoreContract {
    private final TicketStore store = new TicketsInMemory();

    @Override
    protected TicketStore store() {
        return store;
    }
}
