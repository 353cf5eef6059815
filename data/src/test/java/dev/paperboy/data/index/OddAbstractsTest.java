package dev.paperboy.data.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.paperboy.data.feed.file.ImportReport;
import dev.paperboy.data.feed.file.PaperFile;
import dev.paperboy.data.feed.file.PaperFileException;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperQuery;
import dev.paperboy.paper.PapersInMemory;
import dev.paperboy.paper.SearchResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OddAbstractsTest {
    private static final List<String> ODD = List.of(
            "",
            "Doors",
            "a".repeat(100_000),
            "Carried to doors. ".repeat(5_600),
            "我们证明报纸会送到门口。",
            "$\\sum_{i=1}^{n} \\frac{\\alpha_i}{\\beta_i}$ ".repeat(200),
            "\u0000\u0007 doors \u202e",
            "( [ { ".repeat(1_000));

    @TempDir
    private Path folder;

    @Test
    void areFoundByTheirTitlesAndShown() throws IOException, PaperFileException {
        PapersInMemory store = new PapersInMemory();
        ImportReport report = new PaperFile(file(), Clock.systemUTC()).importInto(store, (lines, papers) -> {});
        assertThat(report.papers()).isEqualTo(ODD.size());
        try (LuceneIndex index = LuceneIndex.open(folder.resolve("index"), store)) {
            index.catchUp().join();
            for (int number = 0; number < ODD.size(); number++) {
                SearchResult found = index.papers().search(PaperQuery.of("newspaper t" + number), 0, 10);
                assertThat(found.hits().get(0).paper().value()).isEqualTo("odd-" + number);
                assertThat(index.papers().similar(new PaperId("odd-" + number), 3))
                        .hasSize(3);
            }
            assertThat(index.papers().search(PaperQuery.of("doors"), 0, 10).hits())
                    .extracting(hit -> hit.paper().value())
                    .containsExactlyInAnyOrder("odd-1", "odd-3", "odd-6");
        }
    }

    private Path file() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int number = 0; number < ODD.size(); number++) {
            lines.append(JsonNodeFactory.instance
                            .objectNode()
                            .put("id", "odd-" + number)
                            .put("title", "Newspaper t" + number)
                            .put("abstract", ODD.get(number)))
                    .append('\n');
        }
        return Files.writeString(folder.resolve("papers.jsonl"), lines);
    }
}
