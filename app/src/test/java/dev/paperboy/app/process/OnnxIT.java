package dev.paperboy.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.onnxruntime.OrtEnvironment;
import dev.paperboy.model.TinyOnnx;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Search by a model in a directory of this machine, which takes cats for felines. */
class OnnxIT {
    private static final List<String> VOCABULARY =
            List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "cats", "feline", "lamps");
    private static final float[][] MEANINGS = {{0, 0}, {0, 0}, {0, 0}, {0, 0}, {1, 0}, {1, 0}, {0, 1}};

    @TempDir
    private Path folder;

    private Launcher launcher;
    private Path model;

    @BeforeEach
    void makeAModel() throws IOException {
        launcher = Launcher.in(folder);
        model = Files.createDirectories(folder.resolve("tiny"));
        Files.write(model.resolve("vocab.txt"), VOCABULARY);
        Files.write(model.resolve("model.onnx"), TinyOnnx.lookup(MEANINGS));
    }

    @AfterEach
    void close() throws IOException {
        launcher.close();
    }

    @Test
    void findsByMeaningWithTheRuntimeInTheHome() throws Exception {
        Path papers = Files.writeString(folder.resolve("papers.jsonl"), """
                {"id":"n-1","title":"On cats","abstract":"It is."}
                {"id":"n-2","title":"On lamps","abstract":"It is."}
                """);
        launcher.run("import", papers.toString());
        Path libraries = Files.createDirectories(launcher.home().resolve("lib"));
        Files.copy(runtime(), libraries.resolve("onnxruntime.jar"));
        try (Running running = serve()) {
            await().atMost(Duration.ofSeconds(60)).until(() -> search(running).contains("On cats"));
            running.stop();
        }
    }

    @Test
    void findsByWordsAndSaysWhatIsMissingWithoutTheRuntime() throws Exception {
        try (Running running = serve()) {
            assertThat(running.console().say("papers", "search models")).contains("1. WorldAgents");
            assertThat(running.errors()).contains("ONNX Runtime is missing; docs/models.md says where to put it");
            running.stop();
        }
    }

    private Running serve() throws IOException {
        return launcher.serve("PAPERBOY_EMBEDDING_MODEL", model.toString());
    }

    private static String search(Running running) throws IOException, InterruptedException {
        return running.console().say("papers", "search feline");
    }

    private static Path runtime() throws URISyntaxException {
        return Path.of(OrtEnvironment.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
