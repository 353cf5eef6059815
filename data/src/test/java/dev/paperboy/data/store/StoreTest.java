package dev.paperboy.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.paper.Arrivals;
import dev.paperboy.paper.PaperId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final PaperId ID = new PaperId("2608.00001");

    @TempDir
    private Path directory;

    @Test
    void keepsEverythingOverARestart() {
        try (Store store = open()) {
            store.papers().keep(List.of(Arrivals.arxiv(ID.value(), "On Engines")));
            store.calls().keep("k", "search engines");
            store.calls().keep("k", "search engines");
        }
        try (Store store = open()) {
            assertThat(store.papers().find(ID)).isPresent();
            assertThat(store.papers().revision()).isEqualTo(1);
            assertThat(store.calls().find("k")).contains("search engines");
            assertThat(store.calls().find("other")).isEmpty();
        }
    }

    @Test
    void makesAHomeThatOnlyItsOwnerCanRead() throws IOException {
        open().close();
        assertThat(Files.getPosixFilePermissions(home())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void refusesAHomeThatIsInUse() {
        try (Store first = open()) {
            assertThat(first.papers().count()).isZero();
            assertThatThrownBy(this::open)
                    .isInstanceOf(HomeInUse.class)
                    .hasMessage("Paperboy already runs on " + home() + " (process "
                            + ProcessHandle.current().pid() + "). Stop it, or use --home for another.");
        }
        open().close();
    }

    @Test
    void refusesAHomeThatCannotBeWrittenTo() throws IOException {
        Path file = Files.createFile(directory.resolve("a-file"));
        assertThatThrownBy(() -> open(new StoreLocation.Embedded(file.resolve("home"))))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("Can't write to " + file.resolve("home"))
                .hasMessageContaining("--home");
    }

    @Test
    void refusesAHomeWhoseNameWouldSetOptions() {
        assertThatThrownBy(() -> new StoreLocation.Embedded(directory.resolve("x;INIT=RUNSCRIPT FROM 'y'")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("semicolon");
    }

    @Test
    void refusesServersThatAreNoPostgres() {
        assertThatThrownBy(() -> new StoreLocation.Server(home(), "jdbc:h2:mem:x;INIT=...", "u", "secret"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("jdbc:postgresql:")
                .hasMessageNotContaining("secret");
    }

    @Test
    void saysThatAServerCannotBeReached() {
        assertThatThrownBy(() ->
                        open(new StoreLocation.Server(home(), "jdbc:postgresql://127.0.0.1:1/papers", "u", "secret")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("can't be reached")
                .hasMessageNotContaining("secret");
    }

    @Test
    void refusesADamagedFile() throws IOException {
        open().close();
        Files.write(home().resolve("paperboy.mv.db"), new byte[8192]);
        assertThatThrownBy(this::open)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("damaged")
                .hasMessageContaining("paperboy restore");
    }

    @Test
    void refusesAStoreWhoseIndexDisagreesWithItsTable() {
        try (Store store = open()) {
            store.papers().keep(List.of(Arrivals.arxiv(ID.value(), "On Engines")));
        }
        sql("update paper set revision = -revision"); // no index loses a row by hand: put it where the check does
        // not count
        assertThatThrownBy(this::open)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("1 rows of paper, but 0");
    }

    @Test
    void refusesAStoreOfANewerPaperboy() {
        open().close();
        sql(
                "insert into flyway_schema_history values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', now(), 1, true)");
        assertThatThrownBy(this::open)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("made by a newer Paperboy")
                .hasMessageContaining("99");
    }

    /** Whatever broke the first start. */
    @Test
    void beginsAnewAfterAFirstStartThatDidNotEnd() {
        Migrations breaking = new Migrations(1_001, List.of("db/migration", "db/broken"));
        assertThatThrownBy(() -> Store.open(new StoreLocation.Embedded(home()), Clock.systemUTC(), breaking))
                .isInstanceOf(StoreException.class);
        try (Store store = open()) {
            assertThat(store.papers().count()).isZero();
        }
    }

    @Test
    void saysThatItIsClosed() {
        Store store = open();
        store.close();
        store.close();
        assertThatThrownBy(() -> store.papers().count())
                .isInstanceOf(StoreException.class)
                .hasMessage("Can't read papers: the store is closed.");
    }

    @Test
    void givesTheApplicationNoRightToChangeTheSchema() throws SQLException {
        open().close();
        EmbeddedDatabase database = EmbeddedDatabase.open(home());
        try (Connection connection = database.application().getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("delete from stored_call")).isZero();
            for (String forbidden :
                    List.of("create alias run for \"java.lang.Runtime.getRuntime\"", "drop table paper", "shutdown")) {
                assertThatThrownBy(() -> statement.execute(forbidden))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("rights");
            }
        }
        database.close();
    }

    @Test
    void knowsItsNewestMigration() {
        MigrationInfo[] files = Flyway.configure()
                .dataSource("jdbc:h2:mem:newest", "sa", "")
                .locations(Migrations.OURS.folders().toArray(String[]::new))
                .load()
                .info()
                .pending();
        assertThat(files[files.length - 1].getVersion())
                .isEqualTo(MigrationVersion.fromVersion(Integer.toString(Migrations.OURS.newest())));
    }

    private void sql(String statements) {
        EmbeddedDatabase database = EmbeddedDatabase.open(home());
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            database.close();
        }
    }

    private Path home() {
        return directory.resolve("home");
    }

    private Store open() {
        return open(new StoreLocation.Embedded(home()));
    }

    private static Store open(StoreLocation location) {
        return Store.open(location, Clock.systemUTC());
    }
}
