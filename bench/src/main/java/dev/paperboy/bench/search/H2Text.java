package dev.paperboy.bench.search;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** H2's full-text search: its own, which finds papers with all of the words in no order, or the one through Lucene. */
final class H2Text extends SqlEngine {
    private final Path folder;
    private final boolean throughLucene;

    /** @param throughLucene whether it is the one through Lucene */
    H2Text(Path folder, boolean throughLucene) {
        this.folder = folder;
        this.throughLucene = throughLucene;
    }

    @Override
    public String name() {
        return throughLucene ? "H2, Lucene full text" : "H2, native full text";
    }

    @Override
    public int most() {
        return throughLucene ? 50_000 : 5_000;
    }

    @Override
    Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("text"), "sa", "");
    }

    @Override
    List<String> before() {
        String functions = throughLucene ? "org.h2.fulltext.FullTextLucene" : "org.h2.fulltext.FullText";
        return List.of(
                "create table paper (id varchar primary key, title varchar, abstract varchar)",
                "create alias text_init for '" + functions + ".init'",
                "call text_init()",
                "call " + prefix() + "_create_index('PUBLIC', 'PAPER', 'TITLE,ABSTRACT')");
    }

    @Override
    List<String> after() {
        return List.of("checkpoint");
    }

    @Override
    String query() {
        return "select p.id from " + prefix() + "_search_data(?, " + TOP + ", 0) f join paper p on p.id = f.keys[1]"
                + " order by f.score desc";
    }

    private String prefix() {
        return throughLucene ? "ftl" : "ft";
    }

    @Override
    String asked(String words) {
        return Engine.words(words).collect(Collectors.joining(" "));
    }
}
