package dev.paperboy.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.paper.Arrivals;
import dev.paperboy.paper.Listed;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 21);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-21T12:34:56Z"), ZoneOffset.UTC);
    private static final PaperId ID = new PaperId("2608.00001");

    /** A Paperboy that has one migration more. */
    private static final Migrations NEXT = new Migrations(1_000, List.of("db/migration", "db/newer"));

    @TempDir
    private Path directory;

    @Test
    void bringsBackWhatWasThereAndKeepsWhatItReplaces() {
        Path backup = backup("home", ID);
        try (Store store = open("home")) {
            store.papers().keep(List.of(Arrivals.arxiv("2608.00002", "Later")));
        }
        Path aside = Store.restore(location("home"), backup, CLOCK, BackupTest::nothingDerived)
                .orElseThrow();
        assertThat(aside).hasFileName("before-restore-20260821-123456.mv.db").exists();
        try (Store store = open("home")) {
            assertThat(store.papers().find(ID)).isPresent();
            assertThat(store.papers().count()).isEqualTo(1);
            assertThat(store.papers()
                            .keep(List.of(Arrivals.arxiv("2608.00003", "Goes on")))
                            .added())
                    .isEqualTo(1);
        }
    }

    @Test
    void bringsAStoreToAnEmptyHome() {
        Path backup = backup("home", ID);
        assertThat(Store.restore(location("elsewhere"), backup, CLOCK, BackupTest::nothingDerived))
                .isEmpty();
        try (Store store = open("elsewhere")) {
            assertThat(store.papers().find(ID)).isPresent();
        }
    }

    @Test
    void isOfOneMomentWhileOthersWrite() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        ExecutorService writers = Executors.newFixedThreadPool(2);
        List<Path> backups = new ArrayList<>();
        try (Store store = open("home")) {
            List<Future<?>> writing = List.of(
                    writers.submit(() -> write(store.papers(), "2608.1", stop)),
                    writers.submit(() -> write(store.papers(), "2608.2", stop)));
            for (int i = 0; i < 3; i++) {
                backups.add(directory.resolve("backup-" + i + ".zip"));
                store.backUp(backups.get(i));
            }
            stop.set(true);
            for (Future<?> each : writing) {
                each.get(30, TimeUnit.SECONDS);
            }
        } finally {
            writers.shutdown();
        }
        long last = 0;
        for (Path backup : backups) {
            last = countConsistent(backup, last);
        }
    }

    private static void write(PaperStore papers, String prefix, AtomicBoolean stop) {
        for (int i = 0; i < 9_999 && !stop.get(); i++) {
            papers.keep(List.of(Arrivals.listed(prefix + "%04d".formatted(i), "T", DAY, Arrivals.SEEN, i + 1)));
        }
    }

    private long countConsistent(Path backup, long atLeast) {
        String home = backup.getFileName() + ".home";
        Store.restore(location(home), backup, CLOCK, BackupTest::nothingDerived);
        try (Store store = open(home)) {
            List<Listed> listed = store.papers().listed(DAY, DAY);
            assertThat(listed).hasSize((int) store.papers().count()).hasSizeGreaterThanOrEqualTo((int) atLeast);
            assertThat(listed).allSatisfy(one -> assertThat(one.snapshots()).hasSize(1));
            assertThat(store.papers().revision()).isEqualTo(listed.size());
            return listed.size();
        }
    }

    @Test
    void isTakenBeforeEachMigration() {
        try (Store store = open("home")) {
            store.papers().keep(List.of(Arrivals.arxiv(ID.value(), "On Engines")));
        }
        Store.open(location("home"), CLOCK, NEXT).close();
        Path backup = directory.resolve("home/backups/version-" + Migrations.OURS.newest() + "-20260821-123456.zip");
        assertThat(backup).exists();
        assertThatThrownBy(() -> open("home")).hasMessageContaining("newer Paperboy");
        Store.restore(location("home"), backup, CLOCK, BackupTest::nothingDerived);
        try (Store store = open("home")) {
            assertThat(store.papers().find(ID)).isPresent();
        }
    }

    @Test
    void refusesToOverwriteAFile() throws IOException {
        Path there = Files.writeString(directory.resolve("notes.txt"), "mine");
        try (Store store = open("home")) {
            assertThatThrownBy(() -> store.backUp(there))
                    .hasMessage(there + " is there already. Name a file that is not.");
        }
        assertThat(there).hasContent("mine");
    }

    @Test
    void refusesWhatIsNoBackup() throws IOException {
        backup("home", ID);
        Path text = Files.writeString(directory.resolve("notes.txt"), "drop table paper;");
        Path zip = directory.resolve("other.zip");
        try (OutputStream to = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(to)) {
            entries.putNextEntry(new ZipEntry("store.sql.gz"));
            entries.write("x".getBytes(StandardCharsets.UTF_8));
        }
        refuses(text, "is not a backup of Paperboy");
        refuses(zip, "is not a backup of Paperboy");
        refuses(directory.resolve("missing.zip"), "There is no file");
        refuses(directory, "There is no file");
        try (Store store = open("home")) {
            assertThat(store.papers().find(ID)).isPresent();
        }
    }

    @Test
    void refusesADamagedBackup() throws IOException {
        Path backup = backup("home", ID);
        byte[] bytes = Files.readAllBytes(backup);
        Path half = Files.write(directory.resolve("half.zip"), Arrays.copyOf(bytes, bytes.length / 2));
        bytes[bytes.length / 2] ^= 1;
        Path flipped = Files.write(directory.resolve("flipped.zip"), bytes);
        refuses(half, half.toString());
        refuses(flipped, flipped.toString());
        try (Store store = open("home")) {
            assertThat(store.papers().find(ID)).isPresent();
        }
    }

    @Test
    void refusesTheBackupOfANewerPaperboy() {
        Store newer = Store.open(location("home"), CLOCK, NEXT);
        Path backup = directory.resolve("newer.zip");
        newer.backUp(backup);
        newer.close();
        refuses(backup, "was made by a newer Paperboy (its version is " + NEXT.newest());
    }

    @Test
    void refusesToRestoreUnderARunningPaperboy() {
        Path backup = backup("other", ID);
        try (Store running = open("home")) {
            assertThat(running.papers().count()).isZero();
            assertThatThrownBy(() -> Store.restore(location("home"), backup, CLOCK, BackupTest::nothingDerived))
                    .isInstanceOf(HomeInUse.class);
        }
    }

    @Test
    void leavesServersToTheirOwnTools() throws SQLException {
        StoreLocation server = PostgresServer.location(directory.resolve("home"));
        try (Store store = Store.open(server, CLOCK)) {
            assertThatThrownBy(() -> store.backUp(directory.resolve("x.zip"))).hasMessageContaining("pg_dump");
        }
        assertThatThrownBy(() -> Store.restore(server, directory.resolve("x.zip"), CLOCK, BackupTest::nothingDerived))
                .hasMessageContaining("pg_restore");
    }

    private void refuses(Path file, String why) {
        assertThatThrownBy(() -> Store.restore(location("home"), file, CLOCK, BackupTest::nothingDerived))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(why);
    }

    private Path backup(String home, PaperId id) {
        Path file = directory.resolve(home + ".zip");
        try (Store store = open(home)) {
            store.papers().keep(List.of(Arrivals.arxiv(id.value(), "On Engines")));
            store.backUp(file);
        }
        return file;
    }

    private static void nothingDerived() {}

    private Store open(String home) {
        return Store.open(location(home), CLOCK);
    }

    private StoreLocation location(String home) {
        return new StoreLocation.Embedded(directory.resolve(home));
    }
}
