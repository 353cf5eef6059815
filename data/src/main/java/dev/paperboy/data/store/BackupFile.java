package dev.paperboy.data.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A backup on disk: a zip of a label and the SQL script that makes the store again. */
final class BackupFile {
    private static final String LABEL = "paperboy-backup.properties";
    private static final String SCRIPT = "store.sql.gz";

    private final Path path;

    BackupFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /** Writes it and returns when it is on the disk. The file is either whole or not there. */
    void write(BackupLabel label, Path script) throws IOException {
        Path part = path.resolveSibling(path.getFileName() + ".part");
        try (OutputStream file = Files.newOutputStream(part);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(LABEL));
            label.write(zip);
            zip.putNextEntry(new ZipEntry(SCRIPT));
            Files.copy(script, zip);
        }
        try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Unpacks the script.
     *
     * @return what the backup says of itself
     * @throws StoreException when it is not there, or is no backup, or is damaged
     */
    BackupLabel unpack(Path script) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new StoreException("There is no file " + path + ".");
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            ZipEntry label = zip.getEntry(LABEL);
            ZipEntry body = zip.getEntry(SCRIPT);
            if (label == null || body == null) {
                throw new StoreException(path + " is not a backup of Paperboy.");
            }
            try (InputStream from = zip.getInputStream(body)) {
                Files.copy(from, script, StandardCopyOption.REPLACE_EXISTING);
            }
            try (InputStream from = zip.getInputStream(label)) {
                return BackupLabel.read(from);
            }
        } catch (ZipException e) {
            throw new StoreException(path + " is not a backup of Paperboy, or is damaged: " + e.getMessage() + ".", e);
        }
    }
}
