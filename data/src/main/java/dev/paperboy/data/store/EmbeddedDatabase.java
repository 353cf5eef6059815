package dev.paperboy.data.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * An H2 file.
 *
 * <p>The application's connections belong to a user without rights to change the schema, because in H2 such rights are the right
 * to run code. The passwords are empty: whoever has the file has the data, and nothing else can connect.
 */
final class EmbeddedDatabase implements Database {
    private static final String NAME = "paperboy";

    // docs/decisions/0002: with any other write delay a kill loses what was acknowledged
    private static final String DURABLE = ";WRITE_DELAY=0";
    private static final String SETTINGS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE";
    private static final Map<String, String> CHECKED = Map.of(
            "paper", "select count(*) from paper use index (paper_by_revision) where revision > 0",
            "listing", "select count(*) from listing use index (listing_by_paper) where paper >= ''");

    private final DataSource owner;
    private final DataSource application;
    private final Connection keeper;

    private EmbeddedDatabase(DataSource owner, DataSource application) throws SQLException {
        this.owner = owner;
        this.application = application;
        this.keeper = owner.getConnection();
    }

    /** Opens the database of a home; where there is none, makes it with all its tables. */
    static EmbeddedDatabase openOrMake(Path home, Migrations migrations) {
        if (!Files.exists(file(home))) {
            new WorkFolder(home).use("Can't make the store in " + home, work -> make(work, home, migrations));
        }
        return open(home);
    }

    /** Elsewhere, and moved to its place when it is whole: a start that fails, or is killed, leaves no half of one. */
    private static void make(Path work, Path home, Migrations migrations) throws IOException {
        try (EmbeddedDatabase made = openToFill(work)) {
            migrations.run(made.owner());
            made.grant();
            made.sync();
        }
        Files.move(file(work), file(home), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Opens the database in a directory, or makes an empty one. */
    static EmbeddedDatabase open(Path directory) {
        return open(directory, DURABLE);
    }

    /** Makes one that nobody relies on until it has been filled and {@link #sync}ed: fast, and lost when the process is killed. */
    static EmbeddedDatabase openToFill(Path directory) {
        return open(directory, "");
    }

    private static EmbeddedDatabase open(Path directory, String durability) {
        String url = "jdbc:h2:file:" + directory.resolve(NAME);
        try {
            // the owner's connection is there first, and its settings are those of the whole database
            return new EmbeddedDatabase(
                    source(url + SETTINGS + durability, "owner"), source(url + ";IFEXISTS=TRUE", "paperboy"));
        } catch (SQLException e) {
            throw Failures.explained("Can't open the store in " + directory, e);
        }
    }

    /** The file that holds everything of the database in a directory. */
    static Path file(Path directory) {
        return directory.resolve(NAME + ".mv.db");
    }

    private static DataSource source(String url, String user) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword("");
        return source;
    }

    @Override
    public DataSource owner() {
        return owner;
    }

    @Override
    public DataSource application() {
        return application;
    }

    @Override
    public void grant() {
        execute("create user if not exists paperboy password ''");
        execute("grant select, insert, update, delete on schema public to paperboy");
    }

    @Override
    public void check() {
        CHECKED.forEach((table, byIndex) -> {
            long rows = count("select count(*) from " + table);
            long indexed = count(byIndex);
            if (rows != indexed) {
                throw new StoreException("The store is damaged: " + rows + " rows of " + table + ", but " + indexed
                        + " in its index. Restore a backup with 'paperboy restore FILE'.");
            }
        });
    }

    private synchronized long count(String query) {
        try (Statement statement = keeper.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw Failures.explained("Can't check the store", e);
        }
    }

    @Override
    public void sync() {
        execute("checkpoint sync");
    }

    @Override
    public synchronized boolean isLost() {
        try (Statement statement = keeper.createStatement()) {
            statement.execute("select 1");
            return false;
        } catch (SQLException e) {
            return true;
        }
    }

    @Override
    public void close() {
        try (keeper) {
            execute("shutdown"); // not COMPACT: fails on this version
        } catch (SQLException e) {
            throw Failures.explained("Can't close the store", e);
        }
    }

    private synchronized void execute(String sql) {
        try (Statement statement = keeper.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw Failures.explained("Can't " + sql.split(" ")[0] + " the store", e);
        }
    }
}
