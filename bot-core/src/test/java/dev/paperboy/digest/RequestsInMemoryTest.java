package dev.paperboy.digest;

class RequestsInMemoryTest extends RequestStoreContract {
    private final RequestStore store = new RequestsInMemory();

    @Override
    protected RequestStore store() {
        return store;
    }
}
