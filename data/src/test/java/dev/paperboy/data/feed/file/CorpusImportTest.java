package dev.paperboy.data.feed.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.data.feed.MovingClock;
import dev.paperboy.data.feed.Resources;
import dev.paperboy.paper.Listed;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PapersInMemory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On whole corpora of real papers. */
class CorpusImportTest {
    private final PapersInMemory store = new PapersInMemory();

    @Test
    void importsEveryPaperOfTheArxivCorpus() throws PaperFileException {
        ImportReport report = imported("corpora/arxiv-cs-2025-03_2026-07.jsonl.gz");
        assertThat(report).isEqualTo(new ImportReport(74_728, 74_728, 0, 0, 0, List.of()));
        assertThat(store.count()).isEqualTo(74_728);
        assertThat(store.newestListDay(LocalDate.of(2026, 12, 31))).contains(LocalDate.of(2026, 7, 1));
    }

    @Test
    void importsEveryEntryOfTheHuggingFaceCorpus() throws PaperFileException {
        ImportReport report = imported("corpora/hf-daily-2024-05_2026-03.jsonl.gz");
        assertThat(report.papers()).isEqualTo(7_414);
        assertThat(report.unreadable()).isZero();
        List<Listed> friday = store.listed(LocalDate.of(2026, 3, 27), LocalDate.of(2026, 3, 27));
        assertThat(friday)
                .hasSize(16)
                .allSatisfy(listed -> assertThat(listed.snapshots()).isNotEmpty());
        Paper paper = store.find(new PaperId("2603.17024")).orElseThrow();
        assertThat(paper.popularity().upvotes()).isEqualTo(69);
    }

    private ImportReport imported(String corpus) throws PaperFileException {
        Path file = Resources.shared(corpus);
        return new PaperFile(file, new MovingClock(Instant.parse("2026-09-01T12:00:00Z")))
                .importInto(store, (lines, papers) -> {});
    }
}
