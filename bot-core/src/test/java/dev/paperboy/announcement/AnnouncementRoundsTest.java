package dev.paperboy.announcement;

import static dev.paperboy.subscription.Orders.NINE_IN_BERLIN;
import static dev.paperboy.subscription.Orders.PAPERS;
import static dev.paperboy.subscription.Orders.ROBOTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.card.PlainText;
import dev.paperboy.chat.SettableClock;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.FakePlatform;
import dev.paperboy.subscription.EditionsInMemory;
import dev.paperboy.subscription.Orders;
import dev.paperboy.subscription.Schedule;
import dev.paperboy.subscription.Servings;
import dev.paperboy.subscription.Standing;
import dev.paperboy.subscription.Subscription;
import dev.paperboy.subscription.SubscriptionId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementRoundsTest {
    /** 09:00 in Berlin on Monday. */
    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

    private static final Duration DAY = Duration.ofDays(1);
    private final Exception cause = new Exception("a test's");

    private final SettableClock clock = new SettableClock(NINE.minus(Duration.ofMinutes(5)));
    private final EditionsInMemory editions =
            new EditionsInMemory().weekdays(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 22), 7);
    private final Office office = new Office(clock, editions);
    private final FakePlatform platform = new FakePlatform("fake", clock);
    private final AnnouncementRounds rounds = office.open(platform);
    private final PostAgain again = new PostAgain(office.announcements, new DeliveryKeys(Office.SECRET), clock);

    @Test
    void postsAtItsTimeAndOnce() {
        office.subscribe(PAPERS, NINE_IN_BERLIN);
        office.run(rounds, Duration.ofMinutes(4));
        assertThat(platform.ledger()).isEmpty();
        office.run(rounds, Duration.ofHours(10));
        assertThat(platform.ledger()).hasSize(1);
        assertThat(platform.ledger().get(0).at()).isEqualTo(NINE);
        assertThat(PlainText.of(platform.cards(PAPERS).get(0)))
                .contains("Trending papers · Friday, 20 November 2026")
                .contains("5. Paper 5 of 2026-11-20")
                .doesNotContain("6. ");
        assertThat(office.states()).containsExactly(State.SENT);
    }

    @Test
    void saysSoWhenItIsLate() {
        office.subscribe(PAPERS, NINE_IN_BERLIN);
        clock.set(NINE.plus(Duration.ofHours(2)));
        rounds.tick();
        assertThat(PlainText.of(platform.cards(PAPERS).get(0))).contains("This comes late");
    }

    @Test
    void saysSoTooWhenItBecameLateAfterItWasComposed() {
        office.subscribe(PAPERS, NINE_IN_BERLIN);
        platform.failNext(new DeliveryException.Busy("outage", Duration.ofHours(1), cause));
        office.run(rounds, Duration.ofHours(2));
        assertThat(platform.cards(PAPERS)).hasSize(1);
        AnnouncementRounds unconnected = new AnnouncementRounds(
                new AnnouncementRounds.Desk(
                        office.subscriptions,
                        office.announcements,
                        new Servings(editions, office.announcements),
                        new DeliveryKeys(Office.SECRET),
                        office.ledger),
                Map.of(),
                new AnnouncementRounds.Crew(Runnable::run, 8, DeliveryWatcher.NOBODY, Map.of(), clock),
                clock,
                new Random(1));
        office.subscribe(ROBOTS, Orders.schedule("12:00", "Europe/Berlin"));
        office.run(unconnected, Duration.ofHours(2));
        office.run(rounds, Duration.ofMinutes(5));
        assertThat(PlainText.of(platform.cards(ROBOTS).get(0))).contains("This comes late");
    }

    @Test
    void bringsWhatItMissedInOnePost() {
        office.subscribe(PAPERS, NINE_IN_BERLIN);
        office.run(rounds, Duration.ofMinutes(10));
        editions.weekdays(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 27), 1);
        clock.set(NINE.plus(Duration.ofDays(3)).plus(Duration.ofHours(12)));
        rounds.tick();
        clock.set(NINE.plus(Duration.ofDays(4)));
        rounds.tick();
        assertThat(platform.cards(PAPERS)).hasSize(2);
        assertThat(PlainText.of(platform.cards(PAPERS).get(1)))
                .contains("Monday, 23 November 2026 to Thursday, 26 November 2026")
                .contains("4. Paper");
        assertThat(office.states()).filteredOn(state -> state == State.EXPIRED).hasSize(3);
    }

    @Test
    void saysNothingWhenThereIsNothingNew() {
        Schedule daily = new Schedule(EnumSet.allOf(DayOfWeek.class), NINE_IN_BERLIN.at(), NINE_IN_BERLIN.zone());
        clock.set(Instant.parse("2026-11-20T00:00:00Z"));
        office.subscribe(PAPERS, daily);
        office.run(rounds, Duration.ofDays(3));
        assertThat(office.states()).containsExactly(State.SENT, State.SENT, State.QUIET);
    }

    @Test
    void waitsAWhileForAListThatIsLate() {
        clock.set(Instant.parse("2026-11-24T07:55:00Z"));
        office.subscribe(PAPERS, NINE_IN_BERLIN);
        office.run(rounds, Duration.ofMinutes(15));
        assertThat(platform.ledger()).isEmpty();
        editions.list(LocalDate.of(2026, 11, 23), 3);
        office.run(rounds, Duration.ofMinutes(2));
        assertThat(PlainText.of(platform.cards(PAPERS).get(0))).contains("Monday, 23 November 2026");
    }

    @Test
    void postsNothingForWhatWasRemovedOrPaused() {
        Subscription removed = office.subscribe(PAPERS, NINE_IN_BERLIN);
        Subscription paused = office.subscribe(ROBOTS, NINE_IN_BERLIN);
        platform.failNext(new DeliveryException.Busy("outage", Duration.ofMinutes(2), cause));
        platform.failNext(new DeliveryException.Busy("outage", Duration.ofMinutes(2), cause));
        office.run(rounds, Duration.ofMinutes(5));
        office.subscriptions.remove(removed.id());
        office.subscriptions.stand(paused.id(), Standing.paused(clock.instant()), paused.next());
        office.run(rounds, Duration.ofMinutes(30));
        assertThat(office.states()).containsExactly(State.CANCELLED, State.CANCELLED);
        assertThat(platform.ledger()).isEmpty();
    }

    @Test
    void postsOnceHoweverTheClockIsSet() {
        office.subscribe(PAPERS, NINE_IN_BERLIN);
        office.run(rounds, Duration.ofMinutes(30));
        clock.set(NINE.minus(Duration.ofHours(2)));
        office.run(rounds, Duration.ofHours(4));
        clock.set(NINE.minus(DAY));
        office.run(rounds, DAY.plusHours(4));
        assertThat(platform.cards(PAPERS)).hasSize(1);
        assertThat(office.states()).containsExactly(State.SENT);
    }

    @Test
    void postsAgainOnlyBecauseAPersonWantsIt() {
        office.subscribe(PAPERS, NINE_IN_BERLIN);
        office.run(rounds, Duration.ofHours(5));
        Delivery sent = office.only();
        assertThat(again.wish(sent.owed().announcement())).isEqualTo(PostAgain.Answer.GRANTED);
        assertThat(again.wish(sent.owed().announcement())).isEqualTo(PostAgain.Answer.ON_ITS_WAY);
        office.run(rounds, Duration.ofMinutes(5));
        assertThat(platform.cards(PAPERS)).hasSize(2);
        assertThat(office.only().generation()).isEqualTo(1);
        assertThat(office.only().key()).isNotEqualTo(sent.key());
        assertThat(platform.cards(PAPERS).get(1))
                .isEqualTo(platform.cards(PAPERS).get(0));
    }

    @Test
    void postsTooWhatHadNothingToShowBeforeWhenAPersonWantsIt() {
        office.subscribe(PAPERS, NINE_IN_BERLIN);
        clock.set(NINE.plus(Duration.ofHours(12)));
        rounds.tick();
        assertThat(office.states()).containsExactly(State.EXPIRED);
        Announcement expired = office.only().owed().announcement();
        assertThat(again.wish(expired)).isEqualTo(PostAgain.Answer.GRANTED);
        rounds.tick();
        assertThat(platform.cards(PAPERS)).hasSize(1);
        Announcement unknown = Announcement.named("nobody/2026-11-23").orElseThrow();
        assertThat(again.wish(unknown)).isEqualTo(PostAgain.Answer.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "s0", "s0/", "s0/today", "s-0/2026-11-23", "s0/2026-11-23/x", "s0/2026-11-23/-1", "a/b/c/d"})
    void isNamedOnlyByItsName(String other) {
        assertThat(Announcement.named(other)).isEmpty();
        Announcement second = new Announcement(new SubscriptionId("s0"), LocalDate.of(2026, 11, 23), 1);
        assertThat(Announcement.named(second.name())).contains(second);
    }
}
