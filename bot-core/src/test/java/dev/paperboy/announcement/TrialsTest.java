package dev.paperboy.announcement;

import static dev.paperboy.subscription.Orders.ANN;
import static dev.paperboy.subscription.Orders.PAPERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.card.PlainText;
import dev.paperboy.chat.SettableClock;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.FakePlatform;
import dev.paperboy.subscription.EditionsInMemory;
import dev.paperboy.subscription.Schedule;
import dev.paperboy.subscription.Standing;
import dev.paperboy.subscription.Subscription;
import dev.paperboy.subscription.SubscriptionId;
import dev.paperboy.subscription.Suspensions;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A channel in which nothing can be posted any more is tried again, seldom; nobody is forgotten, and somebody is told. */
class TrialsTest {
    private static final Schedule DAILY =
            new Schedule(EnumSet.allOf(DayOfWeek.class), LocalTime.of(9, 0), ZoneId.of("UTC"));
    private static final Duration DAY = Duration.ofDays(1);

    private final SettableClock clock = SettableClock.at("2026-11-23T08:59:00Z");
    private final Exception cause = new Exception("a test's");
    private final EditionsInMemory editions =
            new EditionsInMemory().weekdays(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 3, 1), 7);
    private final Office office = new Office(clock, editions);
    private final FakePlatform platform = new FakePlatform("fake", clock);
    private final AnnouncementRounds rounds = office.open(platform);
    private final Subscription subscription = office.subscribe(PAPERS, DAILY);

    @Test
    void triesDailyForAWeekAndThenWeeklyForAMonthAndNeverForgetsTheSubscription() {
        int attempts = 0;
        for (int day = 0; day < 60; day++) {
            platform.failNext(new DeliveryException.Gone("archived", cause));
            int before = office.all().size();
            office.run(rounds, Duration.ofMinutes(3));
            attempts += office.all().size() - before;
            clock.advance(DAY.minus(Duration.ofMinutes(3)));
        }
        assertThat(attempts).as("the first, seven days, three weeks").isEqualTo(1 + 7 + 3);
        assertThat(office.subscriptions.find(subscription.id()).orElseThrow().standing())
                .isEqualTo(Standing.suspended("archived", Instant.parse("2026-11-23T09:00:00Z")));
    }

    @Test
    void goesOnWhenItWorksAgain() {
        platform.failNext(new DeliveryException.Gone("archived", cause));
        office.run(rounds, Duration.ofMinutes(3));
        assertThat(standing()).isEqualTo(Standing.State.SUSPENDED);
        clock.advance(DAY);
        office.run(rounds, Duration.ofMinutes(3));
        assertThat(platform.cards(PAPERS)).hasSize(1);
        assertThat(standing()).isEqualTo(Standing.State.ACTIVE);
        clock.advance(DAY);
        office.run(rounds, Duration.ofMinutes(3));
        assertThat(platform.cards(PAPERS)).hasSize(2);
    }

    @Test
    void triesOneOfSeveralOfAChannelAndLetsAllGoOn() {
        Subscription other = office.subscribe(PAPERS, DAILY, "paper");
        platform.failNext(new DeliveryException.Gone("archived", cause));
        office.run(rounds, Duration.ofMinutes(3));
        clock.advance(DAY);
        platform.failNext(new DeliveryException.Gone("archived", cause));
        office.run(rounds, Duration.ofMinutes(3));
        assertThat(platform.cards(PAPERS)).isEmpty();
        clock.advance(DAY);
        office.run(rounds, Duration.ofMinutes(3));
        assertThat(platform.cards(PAPERS)).hasSize(1);
        assertThat(office.subscriptions
                        .find(other.id())
                        .orElseThrow()
                        .standing()
                        .isActive())
                .isTrue();
        clock.advance(DAY);
        office.run(rounds, Duration.ofMinutes(3));
        assertThat(platform.cards(PAPERS)).hasSize(3);
    }

    @Test
    void tellsWhoeverSetItUpAlsoWhenThePlatformSaysItFirst() {
        office.subscribe(PAPERS, DAILY, "paper");
        Undeliverable undeliverable = new Undeliverable(
                new Suspensions(office.subscriptions, clock),
                Map.of("fake", platform),
                new DeliveryKeys(Office.SECRET));
        undeliverable.evicted(PAPERS, "I was removed");
        undeliverable.evicted(PAPERS, "I was removed");
        assertThat(platform.cards(ANN)).hasSize(1);
        assertThat(PlainText.of(platform.cards(ANN).get(0)))
                .contains("I was removed")
                .contains("1 more of yours")
                .contains("once a week");
        assertThat(standing()).isEqualTo(Standing.State.SUSPENDED);
    }

    private Standing.State standing() {
        SubscriptionId id = subscription.id();
        return office.subscriptions.find(id).orElseThrow().standing().state();
    }
}
