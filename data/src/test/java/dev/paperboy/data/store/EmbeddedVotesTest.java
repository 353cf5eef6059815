package dev.paperboy.data.store;

import dev.paperboy.library.VoteStore;
import dev.paperboy.library.VoteStoreContract;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedVotesTest extends VoteStoreContract {
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
    protected VoteStore store() {
        return store.votes();
    }
}
