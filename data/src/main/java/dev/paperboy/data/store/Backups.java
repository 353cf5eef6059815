package dev.paperboy.data.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Backups of an embedded store: taken while it is in use, and opened once before they count.
 *
 * <p>Whoever uses this holds the home's lock. Scratch files are in its {@link WorkFolder}.
 */
final class Backups {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path home;
    private final Migrations migrations;
    private final Clock clock;

    Backups(Path home, Migrations migrations, Clock clock) {
        this.home = home;
        this.migrations = migrations;
        this.clock = clock;
    }

    /** Backs up into a file that is not there yet. */
    synchronized void write(EmbeddedDatabase database, Path file) {
        if (Files.exists(file)) {
            throw new StoreException(file + " is there already. Name a file that is not.");
        }
        new WorkFolder(home).use("Can't back up to " + file, work -> {
            Path script = work.resolve("written.sql.gz");
            SortedMap<String, Long> rows = StoreScript.write(database.owner(), script);
            BackupLabel label = new BackupLabel(
                    migrations.installed(database.owner()), clock.instant().truncatedTo(ChronoUnit.SECONDS), rows);
            BackupFile backup = new BackupFile(file);
            backup.write(label, script);
            try {
                rebuild(backup, file, work);
            } catch (StoreException e) {
                Files.delete(file); // what does not open is no backup, and must not look like one
                throw e;
            }
        });
    }

    /** Backs up, before a migration, into the home's folder {@code backups}. */
    void writeBeforeMigrating(EmbeddedDatabase database, int version) {
        Path folder = home.resolve("backups");
        Path file = folder.resolve("version-" + version + "-" + STAMP.format(clock.instant()) + ".zip");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Failures.explained("Can't back up to " + file, e);
        }
        write(database, file);
    }

    /**
     * Puts the store of a backup in place of the home's, which must be closed.
     *
     * @param sound told when the backup has proved sound, right before it takes the store's place
     * @return where the store that was there is now
     */
    synchronized Optional<Path> restore(Path file, Path place, Runnable sound) {
        Path aside = home.resolve("before-restore-" + STAMP.format(clock.instant()) + ".mv.db");
        boolean replaces = Files.exists(place);
        new WorkFolder(home).use("Can't restore " + file, work -> {
            Path rebuilt = rebuild(new BackupFile(file), file, work);
            if (replaces) {
                Files.copy(place, aside); // a copy, so that at no moment there is no store
            }
            sound.run();
            Files.move(rebuilt, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        });
        return replaces ? Optional.of(aside) : Optional.empty();
    }

    /** Makes a store of the backup, in the work folder, and compares it with what the backup says of itself. */
    private Path rebuild(BackupFile backup, Path file, Path work) throws IOException, SQLException {
        Path script = work.resolve("read.sql.gz");
        BackupLabel label = backup.unpack(script);
        if (label.version() > migrations.newest()) {
            throw new StoreException(file + " was made by a newer Paperboy (its version is " + label.version()
                    + ", this Paperboy's " + migrations.newest() + "). Restore it with that one.");
        }
        EmbeddedDatabase rebuilt = EmbeddedDatabase.openToFill(work);
        try {
            SortedMap<String, Long> rows = StoreScript.run(rebuilt.owner(), script);
            if (!rows.equals(label.rows())) {
                throw new StoreException(
                        file + " is damaged: it should have " + label.rows() + ", but has " + rows + ".");
            }
            rebuilt.check();
            rebuilt.sync();
        } finally {
            rebuilt.close();
        }
        return EmbeddedDatabase.file(work);
    }
}
