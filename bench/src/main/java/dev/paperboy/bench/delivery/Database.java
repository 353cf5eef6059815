package dev.paperboy.bench.delivery;

import dev.paperboy.data.store.StoreLocation;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/** A store to measure: H2 in a home, or a PostgreSQL server of its own whose commits reach the disk. */
final class Database implements AutoCloseable {
    private final Path home;
    private final Optional<EmbeddedPostgres> server;

    private Database(Path home, Optional<EmbeddedPostgres> server) {
        this.home = home;
        this.server = server;
    }

    /** @param kind {@code h2} or {@code postgres} */
    static Database of(String kind, Path home) throws IOException {
        return switch (kind) {
            case "h2" -> new Database(home, Optional.empty());
            case "postgres" ->
                new Database(
                        home,
                        Optional.of(EmbeddedPostgres.builder()
                                .setServerConfig("fsync", "on")
                                .setServerConfig("synchronous_commit", "on")
                                .start()));
            default -> throw new IllegalArgumentException("h2 or postgres, not " + kind);
        };
    }

    StoreLocation location() {
        return server.<StoreLocation>map(it -> new StoreLocation.Server(home, url(it), "postgres", "any"))
                .orElseGet(() -> new StoreLocation.Embedded(home));
    }

    /** A connection past the store, while that is closed. */
    Connection connection() throws SQLException {
        return server.isPresent()
                ? DriverManager.getConnection(url(server.get()), "postgres", "any")
                : DriverManager.getConnection(
                        "jdbc:h2:file:" + home.toAbsolutePath().resolve("paperboy")
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                        "owner",
                        "");
    }

    private static String url(EmbeddedPostgres server) {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        if (server.isPresent()) {
            server.get().close();
        }
    }
}
