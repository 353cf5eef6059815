package dev.paperboy.subscription;

import static dev.paperboy.subscription.EditionsInMemory.paper;
import static dev.paperboy.subscription.Orders.PAPERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.card.PlainText;
import dev.paperboy.paper.Paper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServingsTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
    private static final LocalDate FRIDAY = THURSDAY.plusDays(1);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Instant MONDAY_AT_NINE = Instant.parse("2026-11-23T08:00:00Z");

    private final EditionsInMemory editions = new EditionsInMemory();

    @Test
    void bringsTheNewestListOfAnEarlierDay() {
        editions.list(THURSDAY, 9).list(FRIDAY, 9).list(MONDAY, 3);
        Serving serving = serving(Posted.NOTHING, "").orElseThrow();
        assertThat(serving.from()).containsExactly(FRIDAY);
        assertThat(titles(serving)).hasSize(5).startsWith("Paper 1 of 2026-11-20", "Paper 2 of 2026-11-20");
        assertThat(serving.others()).isEqualTo(4);
        assertThat(serving.silent()).isEmpty();
    }

    @Test
    void hasNothingNewOnceTheListWasPosted() {
        editions.list(FRIDAY, 9);
        assertThat(serving(Posted.list(FRIDAY), "")).isEmpty();
        assertThat(serving(Posted.list(MONDAY), "")).isEmpty();
    }

    @Test
    void hasNothingToSayWithoutListsOrMatches() {
        assertThat(serving(Posted.NOTHING, "")).isEmpty();
        editions.list(FRIDAY, 2);
        assertThat(serving(Posted.NOTHING, "robots")).isEmpty();
    }

    @Test
    void catchesUpOnListsThatNoPostBroughtByVotes() {
        LocalDate wednesday = THURSDAY.minusDays(1);
        editions.list(wednesday, paper("a", "Old", 99))
                .list(THURSDAY, paper("b", "Good", 3), paper("c", "Best", 7))
                .list(FRIDAY, paper("d", "Better", 5), paper("c", "Best", 7));
        Serving serving = serving(Posted.list(wednesday, "a"), "").orElseThrow();
        assertThat(titles(serving)).containsExactly("Best", "Better", "Good");
        assertThat(serving.from()).containsExactly(THURSDAY, FRIDAY);
    }

    @Test
    void reachesBackAWeekAtMost() {
        editions.weekdays(LocalDate.of(2026, 10, 1), FRIDAY, 1);
        Serving serving = serving(Posted.list(LocalDate.of(2026, 10, 5)), "").orElseThrow();
        assertThat(serving.from())
                .containsExactly(
                        LocalDate.of(2026, 11, 16),
                        LocalDate.of(2026, 11, 17),
                        LocalDate.of(2026, 11, 18),
                        THURSDAY,
                        FRIDAY);
    }

    @Test
    void neverBringsAPaperTwice() {
        editions.list(FRIDAY, paper("a", "Seen", 9), paper("b", "New", 1));
        assertThat(titles(serving(Posted.list(THURSDAY, "a"), "").orElseThrow()))
                .containsExactly("New");
        editions.list(FRIDAY, paper("a", "Seen", 9));
        assertThat(serving(Posted.list(THURSDAY, "a"), "")).isEmpty();
    }

    @Test
    void saysOnceOnWhichWeekdaysThereWasNoList() {
        LocalDate wednesday = THURSDAY.minusDays(1);
        editions.list(wednesday, 1).list(FRIDAY, 1);
        Serving serving = serving(Posted.list(wednesday), "").orElseThrow();
        assertThat(serving.silent()).containsExactly(THURSDAY);
        assertThat(PlainText.of(ServingCard.of(subscription(""), serving)))
                .contains("There was no list on Thursday, 19 November 2026.");
        editions.list(MONDAY, 1);
        Optional<Serving> next = new Servings(editions, Posted.list(FRIDAY)).on(subscription(""), MONDAY.plusDays(1));
        assertThat(next.orElseThrow().silent()).isEmpty();
    }

    @Test
    void knowsALateListFromASourceThatIsSilentForLong() {
        Servings servings = new Servings(editions, Posted.NOTHING);
        assertThat(servings.isListLate(MONDAY)).isFalse();
        editions.list(FRIDAY.minusDays(7), 1);
        assertThat(servings.isListLate(MONDAY)).isFalse();
        editions.list(THURSDAY, 1);
        assertThat(servings.isListLate(MONDAY)).isTrue();
        editions.list(FRIDAY, 1);
        assertThat(servings.isListLate(MONDAY)).isFalse();
    }

    @Test
    void theCardSaysWhatItIsAndWhyOneGetsIt() {
        editions.list(FRIDAY, 7);
        Serving serving = serving(Posted.NOTHING, "paper -robots").orElseThrow();
        assertThat(PlainText.of(ServingCard.of(subscription("paper -robots"), serving)))
                .contains("Papers: \"paper -robots\" · Friday, 20 November 2026")
                .contains("1. Paper 1 of 2026-11-20")
                .contains("2 more matched")
                .contains("on weekdays at 09:00 (Europe/Berlin)")
                .contains("/papers subscriptions")
                .doesNotContain("late");
        assertThat(PlainText.of(ServingCard.late(subscription(""), serving))).contains("This comes late");
    }

    private Optional<Serving> serving(History history, String topic) {
        return new Servings(editions, history).on(subscription(topic), MONDAY);
    }

    private static Subscription subscription(String topic) {
        Order order = Orders.order(PAPERS, topic);
        Run run = order.schedule().after(MONDAY_AT_NINE);
        return new Subscription(
                new SubscriptionId("s"), 1, order, MONDAY_AT_NINE, Standing.active(MONDAY_AT_NINE), run);
    }

    private static List<String> titles(Serving serving) {
        return serving.papers().stream().map(Paper::title).toList();
    }
}
