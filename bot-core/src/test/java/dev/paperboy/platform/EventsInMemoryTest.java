package dev.paperboy.platform;

class EventsInMemoryTest extends EventStoreContract {
    private final EventStore store = new EventsInMemory();

    @Override
    protected EventStore store() {
        return store;
    }
}
