package dev.paperboy.data.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** An embedded store as an SQL script, of one moment, whoever writes meanwhile. */
final class StoreScript {
    private StoreScript() {}

    /**
     * Writes the script.
     *
     * @return how many rows each table has in it
     */
    static SortedMap<String, Long> write(DataSource owner, Path script) throws SQLException {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            // at H2's usual isolation the tables of a script would be of different moments
            try (Statement statement = connection.createStatement()) {
                statement.execute("set session characteristics as transaction isolation level snapshot");
            }
            SortedMap<String, Long> rows = rows(connection);
            try (PreparedStatement statement = connection.prepareStatement(
                    "script nopasswords nosettings to ? compression gzip charset 'UTF-8'")) {
                statement.setString(1, script.toString());
                statement.execute();
            }
            connection.rollback();
            return rows;
        }
    }

    /** Runs the script in an empty database; gives how many rows each table has then. */
    static SortedMap<String, Long> run(DataSource owner, Path script) throws SQLException {
        try (Connection connection = owner.getConnection()) {
            try (PreparedStatement statement =
                    connection.prepareStatement("runscript from ? compression gzip charset 'UTF-8'")) {
                statement.setString(1, script.toString());
                statement.execute();
            }
            return rows(connection);
        }
    }

    private static SortedMap<String, Long> rows(Connection connection) throws SQLException {
        SortedMap<String, Long> rows = new TreeMap<>();
        for (String table : tables(connection)) {
            try (Statement statement = connection.createStatement();
                    ResultSet counted = statement.executeQuery(
                            "select count(*) from " + statement.enquoteIdentifier(table, true))) {
                counted.next();
                rows.put(table, counted.getLong(1));
            }
        }
        return rows;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(null, "public", "%", new String[] {"BASE TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }
}
