package dev.paperboy.data.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.Arrivals;
import dev.paperboy.paper.Embedder;
import dev.paperboy.paper.EmbedderException;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperQuery;
import dev.paperboy.paper.PapersInMemory;
import dev.paperboy.paper.SearchResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperVectorsTest {
    @TempDir
    Path folder;

    private final PapersInMemory store = new PapersInMemory();
    private final Synonyms model = new Synonyms("synonyms-1");

    @Test
    void findsPapersOfTheSameMeaningThatHaveNoneOfTheWords() throws IOException {
        keep("2609.00001", "A ferry for tokens");
        keep("2609.00002", "Cats of Rome");
        try (LuceneIndex index = index();
                PaperVectors vectors = vectors(model)) {
            assertThat(vectors.follow()).isEqualTo(2);
            MeaningfulPapers papers = new MeaningfulPapers(index.papers(), vectors, store);
            assertThat(found(papers.search(PaperQuery.of("boats"), 0, 1))).containsExactly("2609.00001");
            assertThat(found(papers.search(PaperQuery.of("kittens rome"), 0, 1)))
                    .containsExactly("2609.00002");
        }
    }

    @Test
    void ranksWhatBothWordsAndMeaningFindFirstAndSaysSo() throws IOException {
        keep("2609.00001", "Boats and cats");
        keep("2609.00002", "Ferry");
        try (LuceneIndex index = index();
                PaperVectors vectors = vectors(model)) {
            vectors.follow();
            SearchResult result =
                    new MeaningfulPapers(index.papers(), vectors, store).search(PaperQuery.of("ferry"), 0, 5);
            assertThat(found(result)).containsExactly("2609.00002", "2609.00001");
            assertThat(result.hits().get(0).score().inWords())
                    .contains("words, place 1")
                    .contains("meaning, place 1");
        }
    }

    @Test
    void keepsToFiltersAlsoWhereOnlyTheMeaningMatches() throws IOException {
        keep("2609.00001", "A ferry for tokens");
        try (LuceneIndex index = index();
                PaperVectors vectors = vectors(model)) {
            vectors.follow();
            MeaningfulPapers papers = new MeaningfulPapers(index.papers(), vectors, store);
            PaperQuery elsewhere = PaperQuery.of("boats").withCategories(List.of("math.GT"));
            assertThat(papers.matching(elsewhere.withWords(""), List.of(new PaperId("2609.00001"))))
                    .isEmpty();
            assertThat(papers.search(elsewhere, 0, 5).hits())
                    .allSatisfy(hit -> assertThat(hit.score().inWords()).doesNotContain("meaning"));
        }
    }

    @Test
    void findsByWordsWithANoteWhileTheModelIsDead() throws IOException {
        keep("2609.00001", "A ferry for tokens");
        try (LuceneIndex index = index();
                PaperVectors vectors = vectors(model)) {
            vectors.follow();
            model.dead = true;
            MeaningfulPapers papers = new MeaningfulPapers(index.papers(), vectors, store);
            SearchResult result = papers.search(PaperQuery.of("ferry"), 0, 5);
            assertThat(found(result)).containsExactly("2609.00001");
            assertThat(result.relaxed())
                    .hasValueSatisfying(note ->
                            assertThat(note).isEqualTo("Found by words alone: synonyms-1 did not answer within 3 s."));
            model.dead = false;
            assertThat(papers.search(PaperQuery.of("ferry"), 0, 5).relaxed()).isEmpty();
        }
    }

    @Test
    void goesOnWhereItStopped() throws IOException {
        keepMany(1_200);
        model.diesAfter = 700;
        try (PaperVectors vectors = vectors(model)) {
            assertThat(vectors.follow()).isBetween(512, 700);
        }
        model.diesAfter = Integer.MAX_VALUE;
        model.texts.clear();
        try (PaperVectors vectors = vectors(model)) {
            int rest = vectors.follow();
            assertThat(rest).isBetween(1_200 - 700, 1_200 - 512);
            assertThat(model.texts).hasSize(rest);
            assertThat(vectors.size()).isEqualTo(1_200);
            assertThat(vectors.follow()).isZero();
            keep("2609.00001", "A ferry with another title");
            assertThat(vectors.follow()).isEqualTo(1);
            assertThat(vectors.size()).isEqualTo(1_200);
        }
    }

    @Test
    void embedsEverythingAnewWhenTheModelChanges() throws IOException {
        keepMany(40);
        try (PaperVectors vectors = vectors(model)) {
            assertThat(vectors.follow()).isEqualTo(40);
        }
        try (PaperVectors vectors = vectors(new Synonyms("synonyms-2"))) {
            assertThat(vectors.follow()).isEqualTo(40);
            assertThat(vectors.size()).isEqualTo(40);
        }
    }

    @Test
    void startsOverFromADamagedFolder() throws IOException {
        keepMany(40);
        try (PaperVectors vectors = vectors(model)) {
            vectors.follow();
        }
        try (var files = Files.list(folder.resolve("vectors"))) {
            for (Path file :
                    files.filter(each -> each.toString().contains("segments_")).toList()) {
                Files.writeString(file, "damaged");
            }
        }
        try (PaperVectors vectors = vectors(model)) {
            assertThat(vectors.follow()).isEqualTo(40);
        }
    }

    private LuceneIndex index() throws IOException {
        LuceneIndex index = LuceneIndex.open(folder.resolve("index"), store);
        index.catchUp().join();
        return index;
    }

    private PaperVectors vectors(Embedder embedder) throws IOException {
        return PaperVectors.open(folder.resolve("vectors"), embedder, store);
    }

    private void keep(String id, String title) {
        store.keep(List.of(Arrivals.arxiv(id, title)));
    }

    private void keepMany(int count) {
        List<Arrival> many = IntStream.rangeClosed(1, count)
                .mapToObj(
                        number -> Arrivals.arxiv(String.format(Locale.ROOT, "2609.%05d", number), "A ferry for tokens"))
                .toList();
        store.keep(many);
    }

    private static List<String> found(SearchResult result) {
        return result.hits().stream().map(hit -> hit.paper().value()).toList();
    }

    /** Knows that a ferry is a boat and a kitten a cat, and nothing else. */
    private static final class Synonyms implements Embedder {
        private static final Map<String, Integer> SENSES =
                Map.of("ferry", 0, "boats", 0, "cats", 1, "kittens", 1, "rome", 2);

        private final String name;
        private final List<String> texts = new ArrayList<>();
        private boolean dead;
        private int diesAfter = Integer.MAX_VALUE;

        Synonyms(String name) {
            this.name = name;
        }

        @Override
        public String model() {
            return name;
        }

        @Override
        public List<float[]> embed(List<String> batch) throws EmbedderException {
            if (texts.size() + batch.size() > diesAfter) {
                throw new EmbedderException("died");
            }
            texts.addAll(batch);
            return batch.stream().map(Synonyms::vector).toList();
        }

        @Override
        public float[] embedQuery(String text) throws EmbedderException {
            if (dead) {
                throw new EmbedderException("did not answer within 3 s");
            }
            return vector(text);
        }

        private static float[] vector(String text) {
            float[] vector = {0.01f, 0.01f, 0.01f};
            for (String word : text.toLowerCase(Locale.ROOT).split("\\W+")) {
                Integer sense = SENSES.get(word);
                if (sense != null) {
                    vector[sense] += 1;
                }
            }
            return vector;
        }
    }
}
