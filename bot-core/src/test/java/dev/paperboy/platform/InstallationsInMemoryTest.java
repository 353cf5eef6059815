package dev.paperboy.platform;

class InstallationsInMemoryTest extends InstallationStoreContract {
    private final InstallationStore store = new InstallationsInMemory();

    @Override
    protected InstallationStore store() {
        return store;
    }
}
