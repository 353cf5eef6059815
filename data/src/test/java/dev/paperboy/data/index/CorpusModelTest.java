package dev.paperboy.data.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.data.latent.LatentModel;
import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.Arrivals;
import dev.paperboy.paper.PaperQuery;
import dev.paperboy.paper.PapersInMemory;
import dev.paperboy.paper.Score;
import dev.paperboy.paper.SearchResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusModelTest {
    private static final List<String> WINGS = List.of("wing", "lift", "drag", "airfoil", "wake");
    private static final List<String> SOUNDS = List.of("vowel", "accent", "tone", "voice", "wake");

    @TempDir
    Path folder;

    @Test
    void ranksByMeaningOnceItHasLearnt() throws IOException {
        PapersInMemory store = store();
        try (LuceneIndex index = LuceneIndex.open(folder, store)) {
            index.catchUp().join();
            index.learn().join();
            List<SearchResult.Hit> hits = search(index, "wake vowel");
            assertThat(hits).allMatch(hit -> meaning(hit) != 0);
            assertThat(hits.get(0).title().toString()).contains("vowel");
        }
        assertThat(folder.resolve("latent.model")).exists();
    }

    @Test
    void findsByWordsWhereThereIsNothingToLearnFrom() throws IOException {
        PapersInMemory store = new PapersInMemory();
        store.keep(arrivals(1, 20));
        try (LuceneIndex index = LuceneIndex.open(folder, store)) {
            index.catchUp().join();
            index.learn().join();
            assertThat(search(index, "vowel")).isNotEmpty().allMatch(hit -> meaning(hit) == 0);
        }
        assertThat(folder.resolve("latent.model")).doesNotExist();
    }

    @Test
    void keepsUpWithPapersThatComeLater() throws IOException {
        PapersInMemory store = store();
        try (LuceneIndex index = LuceneIndex.open(folder, store)) {
            index.catchUp().join();
            index.learn().join();
            store.keep(List.of(Arrivals.arxiv("2609.00001", "vowel accent penguin")));
            index.catchUp().join();
            assertThat(search(index, "penguin vowel")).allMatch(hit -> meaning(hit) != 0);
        }
    }

    @Test
    void isReadAtTheNextStartAndLearntAnewWhenDamaged() throws IOException {
        PapersInMemory store = store();
        learnAndClose(store);
        Path file = folder.resolve("latent.model");
        byte[] learnt = Files.readAllBytes(file);
        Files.write(file, new byte[] {1, 2, 3});
        learnAndClose(store);
        assertThat(Files.readAllBytes(file)).isEqualTo(learnt);
    }

    private void learnAndClose(PapersInMemory store) throws IOException {
        try (LuceneIndex index = LuceneIndex.open(folder, store)) {
            index.catchUp().join();
            index.learn().join();
            assertThat(search(index, "vowel")).allMatch(hit -> meaning(hit) != 0);
        }
    }

    private static List<SearchResult.Hit> search(LuceneIndex index, String words) {
        return index.papers().search(PaperQuery.of(words), 0, 10).hits();
    }

    private static double meaning(SearchResult.Hit hit) {
        return hit.score().terms().stream()
                .filter(term -> term.reason().equals("meaning"))
                .mapToDouble(Score.Term::points)
                .sum();
    }

    private static PapersInMemory store() {
        PapersInMemory store = new PapersInMemory();
        store.keep(arrivals(1, LatentModel.FEWEST_PAPERS + 50));
        return store;
    }

    private static List<Arrival> arrivals(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> {
                    List<String> topic = number % 2 == 0 ? WINGS : SOUNDS;
                    String title = topic.get(number % 5) + " " + topic.get((number + 1) % 5) + " "
                            + topic.get((number + 3) % 5);
                    return Arrivals.arxiv("2608.%05d".formatted(number), title);
                })
                .toList();
    }
}
