package dev.paperboy.app.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the packaged program is run: as its launcher does, from a class-data archive, which saves a third of what a start costs. It is made once for all
 * tests of a process.
 */
final class Jvm {
    static final String MAIN = "dev.paperboy.app.Main";
    /** From this release on a JVM warns of native calls that it was not told of. */
    private static final int ASKS_FOR_NATIVE_ACCESS = 22;

    /** The command, up to what is special to a program. */
    static final List<String> COMMAND = command();

    private Jvm() {}

    private static List<String> command() {
        List<String> plain = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath()));
        if (Runtime.version().feature() >= ASKS_FOR_NATIVE_ACCESS) {
            plain.add(1, "--enable-native-access=ALL-UNNAMED");
        }
        try {
            Path archive = Files.createTempFile("paperboy", ".jsa");
            archive.toFile().deleteOnExit();
            make(plain, archive);
            List<String> command = new ArrayList<>(plain);
            command.addAll(1, List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto"));
            return command;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void make(List<String> plain, Path archive) throws IOException {
        List<String> trial = new ArrayList<>(plain);
        trial.add(1, "-XX:ArchiveClassesAtExit=" + archive);
        Path home = Files.createTempDirectory("paperboy-trial");
        trial.addAll(List.of(MAIN, "run", "--home", home.toString(), "--offline", "--console-port", "0", "--trial"));
        Process made = new ProcessBuilder(trial)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (made.onExit().join().exitValue() != 0) {
            throw new IOException("The program could not be tried");
        }
        try (Stream<Path> parts = Files.walk(home)) {
            for (Path part : parts.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(part);
            }
        }
    }

    private static String classPath() {
        try (Stream<Path> jars = Files.list(Path.of(System.getProperty("paperboy.distribution"), "lib"))) {
            return jars.sorted().map(Path::toString).collect(Collectors.joining(":"));
        } catch (IOException notPackaged) {
            throw new UncheckedIOException(notPackaged);
        }
    }
}
