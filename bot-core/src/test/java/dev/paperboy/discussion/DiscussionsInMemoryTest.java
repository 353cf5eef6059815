package dev.paperboy.discussion;

class DiscussionsInMemoryTest extends DiscussionStoreContract {
    private final DiscussionStore store = new DiscussionsInMemory();

    @Override
    protected DiscussionStore store() {
        return store;
    }
}
