package dev.paperboy.library;

class ListInMemoryTest extends PaperListContract {
    private final PaperList list = new ListInMemory();

    @Override
    protected PaperList list() {
        return list;
    }
}
