package dev.paperboy.announcement;

import static dev.paperboy.subscription.Orders.NINE_IN_BERLIN;
import static dev.paperboy.subscription.Orders.PAPERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.card.Card;
import dev.paperboy.card.PlainText;
import dev.paperboy.chat.SettableClock;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.platform.FakePlatform;
import dev.paperboy.platform.FingerprintsInMemory;
import dev.paperboy.subscription.EditionsInMemory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettlingTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final SettableClock clock = SettableClock.at("2026-11-23T07:59:00Z");
    private final Office office =
            new Office(clock, new EditionsInMemory().list(FRIDAY, paper("a", 30), paper("b", 20)));
    private final FakePlatform platform = new FakePlatform("fake", clock);
    private final FingerprintsInMemory progress = new FingerprintsInMemory();
    private final List<Paper> now = new ArrayList<>(List.of(paper("a", 61), paper("b", 20)));

    @Test
    void editsAPostOnceADayAfterItWentOutWithTheVotesOfThen() {
        post();
        Card before = platform.cards(PAPERS).get(0);
        settle(Duration.ofHours(23));
        assertThat(platform.cards(PAPERS)).containsExactly(before);

        settle(Duration.ofHours(1));
        String after = PlainText.of(platform.cards(PAPERS).get(0));
        assertThat(after).contains("61 votes").contains("20 votes").contains("Votes as of");
        assertThat(platform.cards(PAPERS)).hasSize(1);
        assertThat(platform.cards(PAPERS).get(0).headline()).isEqualTo(before.headline());

        now.set(0, paper("a", 99));
        settle(Duration.ofHours(1));
        settle(Duration.ofDays(1));
        assertThat(PlainText.of(platform.cards(PAPERS).get(0))).isEqualTo(after);
    }

    @Test
    void leavesAPostAloneWhoseVotesHaveNotChanged() {
        post();
        Card before = platform.cards(PAPERS).get(0);
        now.set(0, paper("a", 30));
        settle(Duration.ofHours(24));
        assertThat(platform.cards(PAPERS)).containsExactly(before);
    }

    @Test
    void aFailureCostsTheEditAndNothingElse() {
        post();
        clock.advance(Duration.ofHours(24));
        FakePlatform another = new FakePlatform("fake", clock);
        new Settling(office.announcements, progress, this::known, Map.of("fake", another), clock).settle();
        settle(Duration.ofHours(1));
        assertThat(PlainText.of(platform.cards(PAPERS).get(0))).contains("30 votes");
        assertThat(office.states()).containsExactly(State.SENT);
    }

    @Test
    void doesNotGoBackToWhatWasPostedLongAgo() {
        post();
        Card before = platform.cards(PAPERS).get(0);
        settle(Duration.ofDays(5));
        assertThat(platform.cards(PAPERS)).containsExactly(before);
    }

    private void post() {
        office.subscribe(PAPERS, NINE_IN_BERLIN);
        office.run(office.open(platform), Duration.ofMinutes(5));
    }

    /** As another process each time. */
    private void settle(Duration later) {
        clock.advance(later);
        new Settling(office.announcements, progress, this::known, Map.of("fake", platform), clock).settle();
    }

    private List<Paper> known(Collection<PaperId> asked) {
        return now.stream().filter(paper -> asked.contains(paper.id())).toList();
    }

    private static Paper paper(String id, int votes) {
        return EditionsInMemory.paper(id, "Paper " + id, votes);
    }
}
