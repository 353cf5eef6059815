package dev.paperboy.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts that people start. */
class LauncherIT {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void startsWhatIsBuilt() throws IOException, InterruptedException {
        Files.copy(ROOT.resolve("paperboy"), folder.resolve("paperboy"));
        Path target = Files.createDirectories(folder.resolve("app/target"));
        Path built = Path.of(System.getProperty("paperboy.distribution"));
        Path distribution = Files.createDirectories(target.resolve("paperboy"));
        Files.createFile(distribution.resolve("built"));
        Path link = Files.createSymbolicLink(distribution.resolve("lib"), built.resolve("lib"));
        try {
            assertThat(run("bash", folder.resolve("paperboy").toString(), "version"))
                    .startsWith("paperboy ")
                    .contains("home " + folder);
        } finally {
            Files.delete(link);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"paperboy", "bench/run", ".ci/run"})
    void canBeRead(String script) throws IOException, InterruptedException {
        assertThat(run("bash", "-n", ROOT.resolve(script).toString())).isEmpty();
    }

    private String run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("PAPERBOY_HOME", folder.resolve("home").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
