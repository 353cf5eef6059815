package dev.paperboy.data.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the tables of a database to this version's state, by numbered SQL files.
 *
 * @param newest the number of the newest file in the folder
 * @param folders where the files are, on the class path
 */
record Migrations(int newest, List<String> folders) {
    /** Those of this version of Paperboy. */
    static final Migrations OURS = new Migrations(13, List.of("db/migration"));

    private static final String HISTORY = "flyway_schema_history";

    /**
     * The number of the newest migration the database has had; 0 when it is empty.
     *
     * @throws StoreException when this version of Paperboy is too old for it
     */
    int installed(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            int installed = hasHistory(statement) ? newestIn(statement) : 0;
            if (installed > newest) {
                throw new StoreException("The store was made by a newer Paperboy (its version is " + installed
                        + ", this Paperboy's " + newest + "). Run that one, or restore an older backup.");
            }
            return installed;
        } catch (SQLException e) {
            throw Failures.explained("Can't read the version of the store", e);
        }
    }

    private static boolean hasHistory(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select 1 from information_schema.tables"
                + " where table_name = '" + HISTORY + "' and table_schema = current_schema")) {
            return found.next();
        }
    }

    private static int newestIn(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select coalesce(max(cast(version as integer)), 0) from "
                + HISTORY + " where success and version is not null")) {
            found.next();
            return found.getInt(1);
        }
    }

    /**
     * Runs what is missing. Each file once, in order; processes that do so at the same time wait for each other.
     *
     * @throws StoreException when one fails
     */
    void run(DataSource owner) {
        try {
            Flyway.configure()
                    .dataSource(owner)
                    .locations(folders.stream().map("classpath:"::concat).toArray(String[]::new))
                    .loggers("slf4j")
                    .placeholderReplacement(false)
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            String doing = "Can't bring the store to version " + newest;
            throw Failures.known(doing, e)
                    .orElseGet(() -> new StoreException(
                            doing + ": " + e.getMessage()
                                    + " An embedded store was backed up before, into the folder 'backups' of its home;"
                                    + " 'paperboy restore FILE' brings it back.",
                            e));
        }
    }
}
