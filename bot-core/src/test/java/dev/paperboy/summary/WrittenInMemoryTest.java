package dev.paperboy.summary;

class WrittenInMemoryTest extends WrittenStoreContract {
    private final WrittenStore store = new WrittenInMemory();

    @Override
    protected WrittenStore store() {
        return store;
    }
}
