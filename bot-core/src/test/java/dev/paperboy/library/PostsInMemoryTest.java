package dev.paperboy.library;

class PostsInMemoryTest extends PostStoreContract {
    private final PostStore store = new PostsInMemory();

    @Override
    protected PostStore store() {
        return store;
    }
}
