package dev.paperboy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.paperboy.paper.Embedder;
import dev.paperboy.paper.EmbedderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbedderTest {
    private static final List<String> VOCABULARY = List.of(
            "[PAD]", "[UNK]", "[CLS]", "[SEP]", "graph", "neural", "net", "##work", "##s", "cat", ",", "\u6211");

    @TempDir
    Path directory;

    private final FakeEndpoint endpoint = new FakeEndpoint();
    private final EndpointEmbedder embedder = new EndpointEmbedder(endpoint.endpoint());

    @AfterEach
    void close() {
        embedder.close();
        endpoint.close();
    }

    @Test
    void putsLikeTextsNearEachOtherByAnEndpoint() throws EmbedderException {
        List<float[]> vectors = embedder.embed(List.of("ferries for tokens", "tokens for ferries", "graphs of cats"));
        assertThat(cosine(vectors.get(0), vectors.get(0))).isCloseTo(1, within(1e-5));
        assertThat(cosine(vectors.get(0), vectors.get(1))).isGreaterThan(cosine(vectors.get(0), vectors.get(2)));
        assertThat(endpoint.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.path()).isEqualTo("/v1/embeddings");
            assertThat(asked.body().path("input")).hasSize(3);
        });
    }

    @Test
    void saysWhyAnEndpointGivesNoVector() {
        endpoint.answersWith(503);
        assertThatThrownBy(() -> embedder.embedQuery("ferries"))
                .isInstanceOf(EmbedderException.class)
                .hasMessage("answered with HTTP 503");
        endpoint.hangs();
        try (EndpointEmbedder hasty = new EndpointEmbedder(
                endpoint.endpoint(), new Limits(Duration.ofMillis(200), Duration.ofHours(1)), Limits.BACKGROUND)) {
            assertThatThrownBy(() -> hasty.embedQuery("ferries")).hasMessageStartingWith("did not answer within");
        }
    }

    @Test
    void cutsWordsIntoTheLongestPiecesThereAre() throws IOException {
        Files.write(directory.resolve("vocab.txt"), VOCABULARY);
        WordPiece pieces = WordPiece.read(directory);
        assertThat(pieces.encode("Neural N\u00e9tworks, graphs", 64)).containsExactly(2, 5, 6, 7, 8, 10, 4, 8, 3);
        assertThat(pieces.encode("zebra \u6211\u6211", 64)).containsExactly(2, 1, 11, 11, 3);
        assertThat(pieces.encode("cat ".repeat(1_000), 16)).hasSize(16).endsWith(3);
        assertThat(pieces.encode("", 16)).containsExactly(2, 3);
    }

    @Test
    void readsTheVocabularyOfATokenizerFileToo() throws IOException {
        Files.writeString(
                directory.resolve("tokenizer.json"),
                "{\"model\":{\"type\":\"WordPiece\",\"vocab\":{\"[UNK]\":0,\"[CLS]\":1,\"[SEP]\":2,\"cat\":3}}}");
        assertThat(WordPiece.read(directory).encode("Cat", 8)).containsExactly(1, 3, 2);
    }

    @Test
    void runsAModelOfThisMachine() throws Exception {
        Files.write(directory.resolve("vocab.txt"), VOCABULARY);
        float[][] table = new float[VOCABULARY.size()][4];
        table[4] = new float[] {3, 0, 0, 0};
        table[9] = new float[] {0, 2, 0, 0};
        Files.write(directory.resolve("model.onnx"), TinyOnnx.lookup(table));
        try (OnnxEmbedder model = OnnxEmbedder.open(directory)) {
            assertThat(model.embedQuery("graph")).containsExactly(1, 0, 0, 0);
            float[] both = model.embed(List.of("cat", "graph cat")).get(1);
            assertThat(both[0]).isCloseTo((float) (3 / Math.sqrt(13)), within(1e-6f));
            assertThat(both[1]).isCloseTo((float) (2 / Math.sqrt(13)), within(1e-6f));
            assertThatThrownBy(() -> model.embedQuery("zebra")).hasMessage("answered with a vector without direction");
            Embedder named = model;
            assertThat(named.model()).startsWith(directory.getFileName().toString());
        }
    }

    @Test
    void saysWhatIsWrongWithADirectory() throws IOException {
        assertThatThrownBy(() -> OnnxEmbedder.open(directory)).hasMessageEndingWith("has no model.onnx");
        Files.writeString(directory.resolve("model.onnx"), "nonsense");
        assertThatThrownBy(() -> OnnxEmbedder.open(directory)).hasMessageContaining("has no vocab.txt");
        Files.write(directory.resolve("vocab.txt"), VOCABULARY);
        assertThatThrownBy(() -> OnnxEmbedder.open(directory)).hasMessageContaining("can't be used");
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }
}
