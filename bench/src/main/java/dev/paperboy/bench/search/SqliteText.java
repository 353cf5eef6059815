package dev.paperboy.bench.search;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** SQLite's FTS5, stemmed, ranked by its BM25. */
final class SqliteText extends SqlEngine {
    private final Path file;

    SqliteText(Path file) {
        this.file = file;
    }

    @Override
    public String name() {
        return "SQLite FTS5";
    }

    @Override
    public int most() {
        return 100_000;
    }

    @Override
    Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    @Override
    List<String> before() {
        return List.of(
                "create virtual table paper using fts5(id unindexed, title, abstract, tokenize = 'porter unicode61')");
    }

    @Override
    List<String> after() {
        return List.of("insert into paper (paper) values ('optimize')");
    }

    @Override
    String query() {
        return "select id from paper where paper match ? order by rank limit " + TOP;
    }

    @Override
    String asked(String words) {
        return Engine.words(words).map(word -> '"' + word + '"').collect(Collectors.joining(" OR "));
    }
}
