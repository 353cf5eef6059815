package dev.paperboy.data.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.paper.FeedException;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PapersInMemory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VoteRefreshTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 21);
    private static final PaperId FIRST = new PaperId("2608.00001");

    private final MovingClock clock = new MovingClock(Instant.parse("2026-08-21T01:00:00Z"));
    private final PapersInMemory store = new PapersInMemory();
    private final FeedInMemory feed = new FeedInMemory("huggingface", clock);
    private final VoteRefresh refresh = new VoteRefresh(feed, store, clock);

    @BeforeEach
    void firstReading() throws FeedException {
        feed.puts(DAY, "2608.00001", "2608.00002");
        feed.votes("2608.00001", 3);
        feed.votes("2608.00002", 2);
        store.keep(feed.list(DAY).arrivals());
        feed.asked();
    }

    @Test
    void readsADayAgainFiveTimesAndKeepsEverySnapshot() throws FeedException {
        for (int hour = 0; hour < 24 * 20; hour++) {
            clock.move(Duration.ofHours(1));
            feed.votes("2608.00001", 4 + hour);
            refresh.refresh();
        }
        assertThat(feed.asked()).hasSize(5).containsOnly("2026-08-21");
        assertThat(store.snapshots(FIRST))
                .extracting(snapshot ->
                        Duration.between(DAY.atStartOfDay().toInstant(java.time.ZoneOffset.UTC), snapshot.at()))
                .containsExactly(
                        Duration.ofHours(1),
                        Duration.ofHours(6),
                        Duration.ofHours(24),
                        Duration.ofDays(3),
                        Duration.ofDays(7),
                        Duration.ofDays(14));
    }

    @Test
    void oneReadingMakesUpForMissedOnes() throws FeedException {
        clock.move(Duration.ofDays(8));
        assertThat(refresh.refresh()).isEqualTo(2);
        assertThat(refresh.refresh()).isZero();
        assertThat(feed.asked()).containsExactly("2026-08-21");
    }

    @Test
    void asksForAPaperByItselfWhenItLeftTheList() throws FeedException {
        feed.puts(DAY, "2608.00002");
        feed.votes("2608.00001", 9);
        clock.move(Duration.ofHours(6));
        refresh.refresh();
        refresh.refresh();
        assertThat(feed.asked()).containsExactly("2026-08-21", "2608.00001");
        assertThat(store.find(FIRST).orElseThrow().popularity().upvotes()).isEqualTo(9);
    }

    @Test
    void triesAgainWhenTheSourceIsBack() throws FeedException {
        clock.move(Duration.ofHours(6));
        feed.isDown(true);
        assertThatThrownBy(refresh::refresh).isInstanceOf(FeedException.class);
        feed.isDown(false);
        assertThat(refresh.refresh()).isEqualTo(2);
    }

    @Test
    void hasNothingToDoWithoutPapers() throws FeedException {
        assertThat(new VoteRefresh(feed, new PapersInMemory(), clock).refresh()).isZero();
        assertThat(feed.asked()).isEqualTo(List.of());
    }
}
