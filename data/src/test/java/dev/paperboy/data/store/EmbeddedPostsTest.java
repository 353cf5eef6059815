package dev.paperboy.data.store;

import dev.paperboy.library.PostStore;
import dev.paperboy.library.PostStoreContract;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostsTest extends PostStoreContract {
    @TempDir
    private Path home;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(new StoreLocation.Embedded(home), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    protected PostStore store() {
        return store.posts();
    }
}
