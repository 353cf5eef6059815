package dev.paperboy.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts that people start. */
class LauncherIT {
    @TempDir
    private Path folder;

    @Test
    void startsWhatIsBuilt() throws IOException, InterruptedException {
        try (Launcher launcher = Launcher.in(folder)) {
            assertThat(launcher.run("version")).startsWith("paperboy ").contains("home " + folder);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"paperboy", "bench/run", ".ci/run"})
    void canBeRead(String script) throws IOException, InterruptedException {
        Process reading = new ProcessBuilder(
                        "bash", "-n", Launcher.ROOT.resolve(script).toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(reading.waitFor()).isZero();
    }
}
