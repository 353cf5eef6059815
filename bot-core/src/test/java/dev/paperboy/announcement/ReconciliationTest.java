package dev.paperboy.announcement;

import static dev.paperboy.subscription.Orders.NINE_IN_BERLIN;
import static dev.paperboy.subscription.Orders.PAPERS;
import static dev.paperboy.subscription.Orders.ROBOTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.SettableClock;
import dev.paperboy.platform.FingerprintsInMemory;
import dev.paperboy.subscription.EditionsInMemory;
import dev.paperboy.subscription.Subscription;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A store that was put back to a moment before a post: the subscriptions are there, the post is not known. */
class ReconciliationTest {
    private final SettableClock clock = SettableClock.at("2026-11-23T07:50:00Z");
    private final EditionsInMemory editions =
            new EditionsInMemory().weekdays(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 22), 7);
    private final FingerprintsInMemory fingerprints = new FingerprintsInMemory();
    private final Office office = new Office(clock, editions);
    private final Wall wall = new Wall(clock);
    private final Subscription papers = office.subscribe(PAPERS, NINE_IN_BERLIN);

    @Test
    void trustsAStoreThatKnowsWhatLeft() {
        assertThat(reconciliation(office).isStoreBehind(true)).isFalse();
        office.run(office.open(wall), Duration.ofMinutes(15));
        assertThat(wall.posters).hasSize(1);
        assertThat(reconciliation(office).isStoreBehind(true)).isFalse();
        assertThat(reconciliation(office).reconcile()).isZero();
    }

    @Test
    void doesNotTrustOneThatHasForgottenAndThenPostsNothingTwice() {
        office.run(office.open(wall), Duration.ofMinutes(15));
        Office restored = restored();
        assertThat(reconciliation(restored).isStoreBehind(true)).isTrue();

        assertThat(reconciliation(restored).reconcile()).isEqualTo(1);
        assertThat(reconciliation(restored).isStoreBehind(true)).isFalse();
        restored.run(restored.open(wall), Duration.ofMinutes(15));

        assertThat(wall.posters).hasSize(1);
        assertThat(restored.only().status().message().orElseThrow().ids())
                .containsExactly(wall.posters.get(0).id());
        assertThat(restored.announcements.covered(papers.id()).lastListDay()).contains(LocalDate.of(2026, 11, 20));
    }

    @Test
    void withoutReconcilingItWouldHavePostedTwice() {
        office.run(office.open(wall), Duration.ofMinutes(15));
        Office restored = restored();
        restored.run(restored.open(wall), Duration.ofMinutes(15));
        assertThat(wall.posters).hasSize(2);
    }

    @Test
    void postsWhatLeftByTheLedgerButNeverArrived() {
        office.run(office.open(wall), Duration.ofMinutes(15));
        wall.posters.clear();
        Office restored = restored();
        reconciliation(restored).reconcile();
        restored.run(restored.open(wall), Duration.ofMinutes(15));
        assertThat(wall.posters).hasSize(1);
        assertThat(restored.states()).containsExactly(State.SENT);
    }

    @Test
    void looksUpAllThatWasDueWhenTheLedgerIsLost() {
        reconciliation(office).isStoreBehind(true);
        office.run(office.open(wall), Duration.ofMinutes(15));
        Office restored = restored();
        Reconciliation another = new Reconciliation(
                restored.subscriptions,
                restored.announcements,
                fingerprints,
                new LedgerInMemory("another"),
                new DeliveryKeys(Office.SECRET),
                clock);
        assertThat(another.isStoreBehind(true)).isTrue();
        assertThat(another.reconcile()).isEqualTo(1);
        assertThat(another.isStoreBehind(true)).isFalse();
        restored.run(restored.open(wall), Duration.ofMinutes(15));
        assertThat(wall.posters).hasSize(1);
        assertThat(restored.states()).containsExactly(State.SENT);
    }

    @Test
    void whatNobodyIsSubscribedToAnyMoreIsNotMissed() {
        office.subscribe(ROBOTS, NINE_IN_BERLIN);
        office.run(office.open(wall), Duration.ofMinutes(15));
        Office emptied = new Office(clock, editions);
        emptied.ledger.copy(office.ledger);
        assertThat(reconciliation(emptied).isStoreBehind(true)).isFalse();
    }

    private Office restored() {
        Office restored = new Office(clock, editions);
        restored.ledger.copy(office.ledger);
        restored.subscriptions.add(papers.id(), papers.order(), papers.next(), papers.created());
        return restored;
    }

    private Reconciliation reconciliation(Office of) {
        return new Reconciliation(
                of.subscriptions, of.announcements, fingerprints, of.ledger, new DeliveryKeys(Office.SECRET), clock);
    }
}
