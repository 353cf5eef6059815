package dev.paperboy.data.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.paperboy.paper.Arrivals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The database ends underneath its store, as it does when it can't write, and can't be opened again. */
class LostDatabaseTest {
    private static final int READERS = 40;
    /** The pool tries a connection that has lain idle for half a second before it gives it out, and makes another if it is dead. */
    private static final Duration TRIED = Duration.ofMillis(600);

    private final ExecutorService threads = Executors.newFixedThreadPool(READERS);

    @TempDir
    private Path home;

    @Test
    @Timeout(value = 20, unit = SECONDS)
    void refusesAtOnceAndClosesSoon() throws IOException, SQLException {
        Store store = Store.open(new StoreLocation.Embedded(home), Clock.systemUTC());
        store.papers().keep(List.of(Arrivals.arxiv("2608.00001", "On Engines")));
        lose();
        assertThatThrownBy(() -> store.papers().count()).isInstanceOf(StoreException.class);
        await().pollDelay(TRIED).until(() -> true);
        List<CompletableFuture<Long>> readers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> store.papers().count(), threads))
                .limit(READERS)
                .toList();

        store.close();

        assertThat(readers)
                .allSatisfy(reader -> assertThatThrownBy(reader::join).hasCauseInstanceOf(StoreException.class));
    }

    private void lose() throws IOException, SQLException {
        try (Connection owner = DriverManager.getConnection("jdbc:h2:file:" + home.resolve("paperboy"), "owner", "");
                Statement statement = owner.createStatement()) {
            statement.execute("shutdown immediately");
        }
        Path file = EmbeddedDatabase.file(home);
        Files.move(file, home.resolve("aside"));
        Files.createDirectory(file);
    }
}
