package dev.paperboy.link;

class ShownLinksInMemoryTest extends ShownLinkStoreContract {
    private final ShownLinkStore store = new ShownLinksInMemory();

    @Override
    protected ShownLinkStore store() {
        return store;
    }
}
