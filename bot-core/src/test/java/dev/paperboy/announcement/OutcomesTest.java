package dev.paperboy.announcement;

import static dev.paperboy.subscription.Orders.ANN;
import static dev.paperboy.subscription.Orders.NINE_IN_BERLIN;
import static dev.paperboy.subscription.Orders.PAPERS;
import static dev.paperboy.subscription.Orders.ROBOTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.card.Block;
import dev.paperboy.card.PlainText;
import dev.paperboy.chat.SettableClock;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.FakePlatform;
import dev.paperboy.subscription.EditionsInMemory;
import dev.paperboy.subscription.Orders;
import dev.paperboy.subscription.Standing;
import dev.paperboy.subscription.Subscription;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OutcomesTest {
    /** 09:00 in Berlin on Monday. */
    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

    private final Exception cause = new Exception("a test's");

    private final SettableClock clock = new SettableClock(NINE.minus(Duration.ofMinutes(5)));
    private final EditionsInMemory editions =
            new EditionsInMemory().weekdays(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 22), 7);
    private final Office office = new Office(clock, editions);
    private final FakePlatform platform = new FakePlatform("fake", clock);
    private final AnnouncementRounds rounds = office.open(platform);

    @Test
    void waitsAsLongAsThePlatformIsBusy() {
        office.subscribe(PAPERS, NINE_IN_BERLIN);
        platform.failNext(new DeliveryException.Busy("slow down", Duration.ofMinutes(3), cause));
        platform.failNext(new DeliveryException.Busy("slow down", Duration.ofMinutes(2), cause));
        office.run(rounds, Duration.ofMinutes(60));
        assertThat(platform.ledger()).hasSize(1);
        assertThat(platform.ledger().get(0).at()).isAfterOrEqualTo(NINE.plus(Duration.ofMinutes(5)));
    }

    @Test
    void looksUpWhatMayHaveArrivedBeforeTryingAgain() {
        office.subscribe(PAPERS, NINE_IN_BERLIN);
        platform.loseNextAnswer();
        office.run(rounds, Duration.ofMinutes(5));
        assertThat(office.states()).containsExactly(State.AMBIGUOUS);
        office.run(rounds, Duration.ofMinutes(2));
        assertThat(platform.ledger()).hasSize(1);
        assertThat(office.only().status().message())
                .contains(platform.ledger().get(0).message());
    }

    @Test
    void triesAgainWhatDidNotArrive() {
        office.subscribe(PAPERS, NINE_IN_BERLIN);
        platform.failNext(new DeliveryException.Unknown("no answer", cause));
        office.run(rounds, Duration.ofMinutes(10));
        assertThat(platform.ledger()).hasSize(1);
        assertThat(office.only().attempts().count()).isEqualTo(2);
    }

    @Test
    void leavesToAPersonWhatCanNotBeLookedUp() {
        office.subscribe(PAPERS, NINE_IN_BERLIN);
        platform.loseNextAnswer();
        platform.readable(false);
        office.run(rounds, Duration.ofHours(1));
        assertThat(office.states()).containsExactly(State.FLAGGED);
        assertThat(office.only().status().reason().orElseThrow()).contains("may have been posted");
        assertThat(platform.ledger()).hasSize(1);
    }

    @Test
    void stopsWhereTheChannelIsGoneAndTellsWhoeverSetItUp() {
        Subscription one = office.subscribe(PAPERS, NINE_IN_BERLIN);
        platform.failNext(new DeliveryException.Gone("the channel was archived", cause));
        office.run(rounds, Duration.ofHours(20));
        assertThat(office.states()).containsExactly(State.FAILED_CHANNEL);
        assertThat(office.subscriptions.find(one.id()).orElseThrow().standing().reason())
                .contains("the channel was archived");
        assertThat(platform.cards(PAPERS)).isEmpty();
        assertThat(PlainText.of(platform.cards(ANN).get(0)))
                .contains("the channel was archived")
                .contains("/papers resume 1");
        assertThat(platform.ledger()).hasSize(1);
    }

    @Test
    void parksTheWholeWorkspaceWhenItIsUninstalled() {
        office.subscribe(PAPERS, NINE_IN_BERLIN);
        office.subscribe(ROBOTS, NINE_IN_BERLIN);
        platform.failNext(new DeliveryException.Uninstalled("the token was revoked", cause));
        office.run(rounds, Duration.ofHours(20));
        assertThat(office.states()).containsExactlyInAnyOrder(State.FAILED_INSTALL, State.FAILED_CHANNEL);
        assertThat(platform.ledger()).isEmpty();
        assertThat(office.subscriptions.in(Orders.LAB))
                .allMatch(one -> one.standing().state() == Standing.State.SUSPENDED);
    }

    @Test
    void triesAPlainFormOnceWhenTheContentIsRefused() {
        office.subscribe(PAPERS, NINE_IN_BERLIN);
        platform.failNext(new DeliveryException.Refused("invalid blocks", cause));
        office.run(rounds, Duration.ofHours(1));
        assertThat(platform.cards(PAPERS)).hasSize(1);
        assertThat(platform.cards(PAPERS).get(0).blocks()).allMatch(block -> block instanceof Block.Paragraph);
        assertThat(office.states()).containsExactly(State.SENT);
    }

    @Test
    void givesUpWhatIsRefusedInEveryForm() {
        office.subscribe(PAPERS, NINE_IN_BERLIN);
        platform.failNext(new DeliveryException.Refused("invalid blocks", cause));
        platform.failNext(new DeliveryException.Refused("invalid blocks", cause));
        office.run(rounds, Duration.ofHours(1));
        assertThat(office.states()).containsExactly(State.DEAD);
        assertThat(platform.ledger()).isEmpty();
    }
}
