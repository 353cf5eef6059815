package dev.paperboy.data.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Arrivals;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperQuery;
import dev.paperboy.paper.PapersInMemory;
import dev.paperboy.paper.QueryText;
import dev.paperboy.paper.SearchResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileQueriesTest {
    @TempDir
    static Path folder;

    private static LuceneIndex index;

    @BeforeAll
    static void open() throws IOException {
        PapersInMemory store = new PapersInMemory();
        store.keep(List.of(
                Arrivals.arxiv("2608.00001", "Low-rank diffusion with GPT-4"),
                Arrivals.arxiv("2608.00002", "Diffusion of Llama 3"),
                Arrivals.arxiv("2608.00003", "U-Net in 3D")));
        index = LuceneIndex.open(folder, store);
        index.catchUp().join();
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*:*",
                "*a*",
                "a*",
                "?",
                "/[a-z]+.*/",
                "title:diffusion",
                "[* TO *]",
                "((((((",
                "\\",
                "AND OR NOT",
                "~~~",
                "^9999",
                "\"",
                "\"\"\"",
                "- -- ---",
                "the of and to",
                "\u0000\u0007\u001b",
                "\ud800",
                "\u202e",
                "你好 世界",
                "\"the of\"",
                "-the",
                "<script>",
                "$\\frac{\\alpha}{",
                "\\begin{equation} x^2 \\end{equation}",
                "$$$$$ {{{{ }}",
                "last last last week week",
                "\u0627\u0644\u062a\u0639\u0644\u0645 \u0627\u0644\u0639\u0645\u064a\u0642",
                "'; drop table paper; --",
                "${jndi:ldap://x}"
            })
    void answersAnything(String typed) {
        assertThat(index.papers().search(QueryText.read(typed), 0, 10).hits()).hasSizeLessThanOrEqualTo(3);
        assertThat(index.papers().matching(QueryText.read(typed), List.of(PaperId.of("2608.00001"))))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(index.papers().titles(typed, 5)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void answersVeryLongQueries() {
        for (String typed : List.of(
                "x".repeat(10_000),
                "diffusion ".repeat(1_000),
                "\"low rank\" ".repeat(5_000),
                "-a".repeat(5_000),
                "-a1 ".repeat(5_000),
                words(3_000),
                "*".repeat(10_000),
                "\"" + words(3_000) + "\"")) {
            PaperQuery query = QueryText.read(typed);
            assertThat(index.papers().search(query, 0, 10).hits()).hasSizeLessThanOrEqualTo(3);
            assertThat(index.papers()
                            .search(query.withAuthors(List.of(typed)), 0, 10)
                            .hits())
                    .hasSizeLessThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gpt-4",
                "GPT4",
                "gpt 4",
                "low-rank",
                "lowrank",
                "2608.00001",
                "arXiv:2608.00001v2",
                "https://arxiv.org/abs/2608.00001"
            })
    void findsCompoundWordsAndIdsHoweverWritten(String typed) {
        assertThat(first(typed)).isEqualTo("2608.00001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unet", "u-net", "3d", "nets"})
    void findsShortNames(String typed) {
        assertThat(first(typed)).isEqualTo("2608.00003");
    }

    @Test
    void findsAModelWithItsNumberAsOneWord() {
        assertThat(first("llama3")).isEqualTo("2608.00002");
    }

    @Test
    void proposesWordsForMisspeltOnes() {
        SearchResult found = index.papers().search(QueryText.read("difusion \"gpt 4\""), 0, 5);
        assertThat(found.didYouMean()).contains("diffusion \"gpt 4\"");
        assertThat(index.papers().search(QueryText.read("diffusion"), 0, 5).didYouMean())
                .isEmpty();
    }

    @Test
    void findsTheWordThatWasMeantWhereNothingElseMatches() {
        SearchResult found = index.papers().search(QueryText.read("lamma"), 0, 5);
        assertThat(found.hits()).extracting(hit -> hit.paper().value()).containsExactly("2608.00002");
        assertThat(found.relaxed()).isPresent();
    }

    @Test
    void marksTheMatchedWords() {
        SearchResult.Hit hit = index.papers()
                .search(QueryText.read("diffusing GPT4"), 0, 1)
                .hits()
                .get(0);
        assertThat(hit.title())
                .containsExactly(
                        new SearchResult.Piece("Low-rank ", false),
                        new SearchResult.Piece("diffusion", true),
                        new SearchResult.Piece(" with ", false),
                        new SearchResult.Piece("GPT-4", true));
    }

    private static String first(String typed) {
        return index.papers()
                .search(QueryText.read(typed), 0, 5)
                .hits()
                .get(0)
                .paper()
                .value();
    }

    private static String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int number = 0; number < count; number++) {
            words.append("w").append(number).append(' ');
        }
        return words.toString();
    }
}
