package dev.paperboy.data.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Arrivals;
import dev.paperboy.paper.PaperQuery;
import dev.paperboy.paper.PapersInMemory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {
    @TempDir
    Path folder;

    @Test
    void showsOfSeveralVersionsOfAWorkOnlyTheBestOne() throws IOException {
        PapersInMemory store = new PapersInMemory();
        store.keep(List.of(
                Arrivals.arxiv("2608.00001", "A quiet study of night trains"),
                Arrivals.arxiv("2608.00002", "A Quiet Study of Night Trains."),
                Arrivals.arxiv("2608.00003", "Trains by day")));
        try (LuceneIndex index = LuceneIndex.open(folder, store)) {
            index.catchUp().join();
            List<String> first = ids(index, 0, 2);
            assertThat(first).hasSize(2).contains("2608.00003");
            assertThat(ids(index, 1, 1)).isEqualTo(first.subList(1, 2));
            assertThat(ids(index, 2, 2)).isEmpty();
        }
    }

    private static List<String> ids(LuceneIndex index, int offset, int limit) {
        return index.papers().search(PaperQuery.of("trains"), offset, limit).hits().stream()
                .map(hit -> hit.paper().value())
                .toList();
    }
}
