package dev.paperboy.paper;

class PapersInMemoryTest extends PaperStoreContract {
    private final PaperStore store = new PapersInMemory();

    @Override
    protected PaperStore store() {
        return store;
    }
}
