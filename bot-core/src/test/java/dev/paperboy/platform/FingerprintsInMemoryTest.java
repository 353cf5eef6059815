package dev.paperboy.platform;

class FingerprintsInMemoryTest extends FingerprintStoreContract {
    private final FingerprintStore store = new FingerprintsInMemory();

    @Override
    protected FingerprintStore store() {
        return store;
    }
}
