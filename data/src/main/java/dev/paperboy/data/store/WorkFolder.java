package dev.paperboy.data.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The folder {@code work} of a home, where things are made that count only when they are whole and have been moved elsewhere. Whoever
 * uses it holds the home's lock.
 */
final class WorkFolder {
    private final Path folder;

    WorkFolder(Path home) {
        this.folder = home.resolve("work");
    }

    /** What is made there. */
    @FunctionalInterface
    interface Work {
        void in(Path folder) throws IOException, SQLException;
    }

    /**
     * Does it in the folder, which is empty before; what a process that died left there is thrown away.
     *
     * @param doing what to say was not possible if it fails, as in "Can't restore the backup"
     */
    void use(String doing, Work work) {
        try {
            empty();
            Files.createDirectories(folder);
            work.in(folder);
            empty();
        } catch (IOException | UncheckedIOException | SQLException e) {
            throw Failures.explained(doing, e);
        }
    }

    private void empty() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
