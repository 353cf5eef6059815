package dev.paperboy.data.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatentModelTest {
    private static final List<String> FLIGHT = List.of("wing", "lift", "drag", "flow", "aerofoil");
    private static final List<String> SPEECH = List.of("phone", "vowel", "accent", "tone", "voice");
    private static final int PAPERS = 300;

    @TempDir
    Path folder;

    private final DirectoryReader reader = open();
    private final LatentModel model = learn();

    @AfterEach
    void close() throws IOException {
        reader.close();
    }

    @Test
    void bringsWordsTogetherThatOccurInTheSameCompany() {
        double own = FLIGHT.stream().mapToDouble(word -> cosine("wing", word)).sum();
        double other = SPEECH.stream().mapToDouble(word -> cosine("wing", word)).sum();
        assertThat(own).isGreaterThan(1.2);
        assertThat(other).isCloseTo(0, within(0.1));
    }

    @Test
    void measuresHowNearPapersAreToAText() throws IOException {
        LatentSpace space = new LatentSpace(model, "text", new ByteBuffersDirectory());
        space.cover(reader);
        LeafReaderContext leaf = reader.leaves().get(0);
        SegmentVectors papers = space.of(leaf.reader()).orElseThrow();
        float[] query = model.vector(Map.of("lift", 1f));
        double own = 0;
        double other = 0;
        for (int paper = 0; paper < PAPERS; paper += 2) {
            own += papers.product(paper, query) / (PAPERS / 2);
            other += papers.product(paper + 1, query) / (PAPERS / 2);
        }
        assertThat(own).isGreaterThan(other + 0.2);
    }

    @Test
    void knowsNothingOfPapersThatAreNotCoveredYet() {
        assertThat(new LatentSpace(model, "text", new ByteBuffersDirectory())
                        .of(reader.leaves().get(0).reader()))
                .isEmpty();
    }

    @Test
    void isTheSameAfterItWasWrittenAndRead() throws IOException {
        Path file = folder.resolve("model");
        model.write(file, 3);
        LatentModel read = LatentModel.read(file, 3);
        assertThat(read.vector(Map.of("wing", 1f, "drag", 2f)))
                .containsExactly(model.vector(Map.of("wing", 1f, "drag", 2f)));
        assertThat(read.fits(PAPERS)).isTrue();
        assertThat(read.fits(PAPERS * 2)).isFalse();
    }

    @Test
    void isNotReadForAnotherAnalysisNorWhenDamaged() throws IOException {
        Path file = folder.resolve("model");
        model.write(file, 3);
        assertThatThrownBy(() -> LatentModel.read(file, 4)).isInstanceOf(IOException.class);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> LatentModel.read(file, 3)).isInstanceOf(IOException.class);
    }

    @Test
    void hasNoVectorForWordsItNeverSaw() {
        assertThat(model.vector(Map.of("quark", 1f))).containsOnly(0f);
    }

    @Test
    void measuresHowNearATermIsToAText() {
        float[] text = model.vector(Map.of("wing", 1f, "lift", 1f, "drag", 1f));
        assertThat(model.nearness("flow", text)).isBetween(model.nearness("vowel", text) + 0.5, 2.0);
        assertThat(model.nearness("wing", model.vector(Map.of("wing", 3f)))).isCloseTo(2, within(1e-3));
        assertThat(model.nearness("quark", text)).isZero();
        assertThat(model.nearness("wing", model.vector(Map.of("quark", 1f)))).isZero();
    }

    @Test
    void tellsHowMuchOfATextItsTopicsAccountFor() {
        double known = Halves.length(model.vector(Map.of("wing", 1f, "lift", 1f, "drag", 1f)), 0);
        double half = Halves.length(model.vector(Map.of("wing", 1f, "lift", 1f, "drag", 1f, "quark", 1f)), 0);
        assertThat(known).isGreaterThan(0.5).isLessThan(1.01);
        assertThat(half).isPositive().isLessThan(known / 2);
    }

    @Test
    void knowsWordsByTheCompanyTheyKeep() {
        float[] wing = company("wing");
        double own = FLIGHT.stream()
                .mapToDouble(word -> product(wing, company(word)))
                .sum();
        double other = SPEECH.stream()
                .mapToDouble(word -> product(wing, company(word)))
                .sum();
        assertThat(own).isGreaterThan(other + 1);
    }

    @Test
    void turnsAVectorWithoutChangingItsLength() {
        float[] wing = model.vector(Map.of("wing", 1f));
        float[] vowel = Halves.unit(model.vector(Map.of("vowel", 1f)));
        float[] turned = Halves.turned(wing, vowel, 1);
        assertThat(Halves.length(turned, 0)).isCloseTo(Halves.length(wing, 0), within(1e-4f));
        assertThat(product(turned, vowel)).isGreaterThan(product(wing, vowel) + 0.5);
    }

    @Test
    void endsWhenItIsStopped() {
        assertThatThrownBy(() -> LatentModel.learn(reader, "text", () -> true))
                .isInstanceOf(CancellationException.class);
    }

    private double cosine(String one, String other) {
        float[] first = Halves.times(Halves.unit(model.vector(Map.of(one, 1f))), 1, 0);
        return product(first, Halves.unit(model.vector(Map.of(other, 1f))));
    }

    private float[] company(String word) {
        return Halves.times(model.vector(Map.of(word, 1f)), 0, 1);
    }

    private static double product(float[] first, float[] second) {
        double product = 0;
        for (int at = 0; at < first.length; at++) {
            product += first[at] * second[at];
        }
        return product;
    }

    private LatentModel learn() {
        try {
            return LatentModel.learn(reader, "text", () -> false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Papers of two topics in turn, with three words each; no two words of a topic always go together. */
    private static DirectoryReader open() {
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer());
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                Random random = new Random(3);
                for (int paper = 0; paper < PAPERS; paper++) {
                    List<String> topic = paper % 2 == 0 ? FLIGHT : SPEECH;
                    int from = random.nextInt(topic.size());
                    Document document = new Document();
                    String text = topic.get(from) + " " + topic.get((from + 1) % 5) + " " + topic.get((from + 3) % 5);
                    document.add(new TextField("text", text, Field.Store.NO));
                    writer.addDocument(document);
                }
            }
            return DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
