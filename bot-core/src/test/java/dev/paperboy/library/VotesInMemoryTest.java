package dev.paperboy.library;

class VotesInMemoryTest extends VoteStoreContract {
    private final VoteStore store = new VotesInMemory();

    @Override
    protected VoteStore store() {
        return store;
    }
}
