package dev.paperboy.data.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Holds a home for one process: a lock on the file {@code lock} in it, which the operating system frees when the process ends,
 * however it ends. The file says which process it is.
 */
final class HomeLock implements AutoCloseable {
    // beyond the text, so that others can still read it where locks are mandatory
    private static final long LOCKED_BYTE = Integer.MAX_VALUE;

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the home, and makes it when it is not there.
     *
     * @throws HomeInUse when somebody has it
     * @throws StoreException when it can't be written to
     */
    static HomeLock take(Path home) {
        Path file = home.resolve("lock");
        try {
            make(home);
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                String holder = Files.readString(file).strip();
                channel.close();
                throw new HomeInUse("Paperboy already runs on " + home + (holder.isEmpty() ? "" : " (" + holder + ")")
                        + ". Stop it, or use --home for another.");
            }
            write(channel, "process " + ProcessHandle.current().pid() + "\n");
            return new HomeLock(channel);
        } catch (IOException e) {
            throw new StoreException(
                    "Can't write to " + home + ": " + reason(e)
                            + ". Use --home for a directory that can be written to.",
                    e);
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "it can't be made there";
        }
        return failure instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : String.valueOf(failure.getMessage());
    }

    private static void make(Path home) throws IOException {
        if (Files.isDirectory(home)) {
            return;
        }
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(home);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false; // by another store of this process
        }
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreException("Can't close the lock file of the home.", e);
        }
    }
}
