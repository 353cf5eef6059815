package dev.paperboy.data.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.FeedException;
import dev.paperboy.paper.PaperStore.Kept;
import dev.paperboy.paper.PapersInMemory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FetchRoundTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 21);

    private final MovingClock clock = new MovingClock(Instant.parse("2026-08-21T08:00:00Z"));
    private final PapersInMemory store = new PapersInMemory();
    private final FeedInMemory faces = new FeedInMemory("huggingface", clock);
    private final FeedInMemory arxiv = new FeedInMemory("arxiv", clock);
    private final FetchRound round = new FetchRound(List.of(faces, arxiv), store, clock);

    @Test
    void asksEverySourceForYesterdayAndTodayAndKeepsTheirPapers() {
        faces.puts(TODAY, "2608.00001", "2608.00002");
        arxiv.puts(TODAY.minusDays(1), "2608.00002", "2608.00003");
        FetchReport report = round.newest();
        assertThat(faces.asked()).containsExactly("2026-08-20", "2026-08-21");
        assertThat(arxiv.asked()).containsExactly("2026-08-20", "2026-08-21");
        assertThat(report.papers()).isEqualTo(4);
        assertThat(report.sources().get(0).kept()).isEqualTo(new Kept(2, 0, 0));
        assertThat(report.sources().get(0).refused()).containsExactly("an entry of huggingface: it has no id");
        assertThat(store.count()).isEqualTo(3);
        assertThat(store.listed(TODAY, TODAY)).hasSize(2);
    }

    @Test
    void aSourceThatFailsCostsOnlyItself() {
        arxiv.puts(TODAY, "2608.00003");
        faces.isDown(true);
        FetchReport report = round.newest();
        assertThat(report.sources())
                .extracting(FetchReport.FromSource::failure)
                .containsExactly(Optional.of("huggingface: it answered 500"), Optional.empty());
        assertThat(faces.asked()).hasSize(1);
        assertThat(store.count()).isEqualTo(1);
    }

    @Test
    void catchesUpWithTheDaysItMissedOnceTheNewestFirst() {
        faces.puts(TODAY.minusDays(3), "2608.00001");
        faces.puts(TODAY.minusDays(2), "2608.00002");
        store.keep(keptOn(TODAY.minusDays(3)));
        FetchReport report = round.missed();
        assertThat(faces.asked())
                .containsExactly("2026-08-20", "2026-08-19", "2026-08-17", "2026-08-16", "2026-08-15", "2026-08-14");
        assertThat(report.sources().get(0).kept().added()).isEqualTo(1);
        assertThat(store.listed(TODAY.minusDays(2), TODAY.minusDays(2))).hasSize(1);
        arxiv.asked();
        round.missed();
        assertThat(faces.asked()).isEmpty();
        assertThat(arxiv.asked()).isEmpty();
    }

    @Test
    void asksAgainForMissedDaysThatFailed() {
        arxiv.isDown(true);
        assertThat(round.missed().failing()).containsExactly("arxiv");
        assertThat(arxiv.asked()).containsExactly("2026-08-20");
        arxiv.isDown(false);
        assertThat(round.missed().failing()).isEmpty();
        assertThat(arxiv.asked()).hasSize(7).contains("2026-08-20");
    }

    @Test
    void doesNotCatchUpWithASourceThatIsDown() {
        faces.isDown(true);
        round.newest();
        faces.asked();
        assertThat(round.missed().sources())
                .extracting(FetchReport.FromSource::source)
                .containsExactly("arxiv");
        assertThat(faces.asked()).isEmpty();
    }

    private List<Arrival> keptOn(LocalDate day) {
        FeedInMemory before = new FeedInMemory("huggingface", clock);
        before.puts(day, "2608.00001");
        try {
            return before.list(day).arrivals();
        } catch (FeedException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
