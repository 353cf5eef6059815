package dev.paperboy.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The script that people start, on what is built, with a home in the same folder. */
final class Launcher implements AutoCloseable {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private final Path folder;
    private final Path libraries;

    private Launcher(Path folder, Path libraries) {
        this.folder = folder;
        this.libraries = libraries;
    }

    /** The script in that folder. */
    static Launcher in(Path folder) throws IOException {
        Files.copy(ROOT.resolve("paperboy"), folder.resolve("paperboy"));
        Path distribution = Files.createDirectories(folder.resolve("app/target/paperboy"));
        Files.createFile(distribution.resolve("built"));
        Path built = Path.of(System.getProperty("paperboy.distribution"), "lib");
        return new Launcher(folder, Files.createSymbolicLink(distribution.resolve("lib"), built));
    }

    /** Where it keeps everything. */
    Path home() {
        return folder.resolve("home");
    }

    /** Runs it to its end, which has to be a good one; all that it said. */
    String run(String... arguments) throws IOException, InterruptedException {
        Process process = builder(arguments).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /** Starts the bot, offline, with one more variable in its environment. */
    Running serve(String key, String value) throws IOException {
        Path errors = Files.createTempFile("paperboy", ".err");
        ProcessBuilder builder =
                builder("run", "--offline", "--console-port", "0").redirectError(errors.toFile());
        builder.environment().put(key, value);
        return new Running(builder.start(), errors);
    }

    private ProcessBuilder builder(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of("bash", folder.resolve("paperboy").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Program.forgetSettings(builder.environment());
        builder.environment().put("PAPERBOY_HOME", home().toString());
        return builder;
    }

    /** Takes away the link to what is built, lest it be deleted with the folder. */
    @Override
    public void close() throws IOException {
        Files.delete(libraries);
    }
}
