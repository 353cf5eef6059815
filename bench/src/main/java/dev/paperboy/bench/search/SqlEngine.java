package dev.paperboy.bench.search;

import dev.paperboy.paper.Paper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database's full-text search, through JDBC; each call of {@link #search} with a connection of its own thread. */
abstract class SqlEngine implements Engine {
    private static final int BATCH = 1_000;
    private static final String INSERT = "insert into paper (id, title, abstract) values (?, ?, ?)";

    private final List<Connection> opened = new ArrayList<>();
    private final ThreadLocal<Connection> connection = ThreadLocal.withInitial(this::opened);

    /** Opens a connection. */
    abstract Connection open() throws SQLException;

    /** What makes the table {@code paper} and what finds in it. */
    abstract List<String> before();

    /** What is to be done when the papers are in. */
    abstract List<String> after();

    /** A query with one parameter. */
    abstract String query();

    /** The parameter that finds papers with any of the words. */
    abstract String asked(String words);

    @Override
    public final void index(Iterable<Paper> papers) throws SQLException {
        run(before());
        Connection to = connection.get();
        to.setAutoCommit(false);
        try (PreparedStatement insert = to.prepareStatement(INSERT)) {
            int waiting = 0;
            for (Paper paper : papers) {
                insert.setString(1, paper.id().value());
                insert.setString(2, paper.title());
                insert.setString(3, paper.abstractText());
                insert.addBatch();
                waiting++;
                if (waiting == BATCH) {
                    insert.executeBatch();
                    to.commit();
                    waiting = 0;
                }
            }
            insert.executeBatch();
            to.commit();
        }
        to.setAutoCommit(true);
        run(after());
    }

    private void run(List<String> statements) throws SQLException {
        try (Statement statement = connection.get().createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public final List<String> search(String words) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (PreparedStatement query = connection.get().prepareStatement(query())) {
            query.setString(1, asked(words));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
        }
        return ids;
    }

    private synchronized Connection opened() {
        try {
            Connection one = open();
            opened.add(one);
            return one;
        } catch (SQLException e) {
            throw new IllegalStateException(name() + " can't be reached", e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        try {
            for (Connection one : opened) {
                one.close();
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
