package dev.paperboy.bench.search;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** PostgreSQL's full-text search: English, the title above the abstract, a GIN index, ranked by {@code ts_rank_cd}. */
final class PostgresText extends SqlEngine {
    private final EmbeddedPostgres server;

    /** Starts a server of its own. */
    PostgresText() throws IOException {
        this.server = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("maintenance_work_mem", "256MB")
                .start();
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public int most() {
        return 50_000;
    }

    @Override
    Connection open() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    @Override
    List<String> before() {
        return List.of(
                "create table paper (id varchar primary key, title text, abstract text, words tsvector generated always as"
                        + " (setweight(to_tsvector('english', title), 'A') || to_tsvector('english', abstract)) stored)");
    }

    @Override
    List<String> after() {
        return List.of("create index on paper using gin (words)", "vacuum analyze paper");
    }

    @Override
    String query() {
        return "select id from paper, to_tsquery('english', ?) asked where words @@ asked"
                + " order by ts_rank_cd(words, asked, 1) desc limit " + TOP;
    }

    @Override
    String asked(String words) {
        return Engine.words(words).collect(Collectors.joining(" | "));
    }

    @Override
    public synchronized void close() throws IOException {
        try (server) {
            super.close();
        }
    }
}
