package dev.paperboy.data.store;

import dev.paperboy.library.PaperList;
import dev.paperboy.library.PaperListContract;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class ServerSavedTest extends PaperListContract {
    @TempDir
    private Path home;

    private Store store;

    @BeforeEach
    void open() throws SQLException {
        store = Store.open(PostgresServer.location(home), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    protected PaperList list() {
        return store.saved();
    }
}
