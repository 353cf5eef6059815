package dev.paperboy.data.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL server, started once and stopped with the process; each test has a database of its own in it. */
final class PostgresServer {
    private static final PostgresServer ONLY = new PostgresServer();

    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();

    private PostgresServer() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("timezone", "Asia/Kathmandu")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new, empty database. */
    static StoreLocation.Server location(Path home) throws SQLException {
        String name = "test" + ONLY.databases.incrementAndGet();
        try (Connection connection = ONLY.server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return new StoreLocation.Server(home, ONLY.server.getJdbcUrl("postgres", name), "postgres", "");
    }
}
