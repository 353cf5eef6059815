package dev.paperboy.bench.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A home for one measurement; closing deletes it and all that is in it.
 *
 * @param path where it is
 */
public record TemporaryHome(Path path) implements AutoCloseable {

    /** An empty one. */
    public static TemporaryHome make() throws IOException {
        return new TemporaryHome(Files.createTempDirectory("paperboy-bench"));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
