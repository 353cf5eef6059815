package dev.paperboy.subscription;

import static dev.paperboy.subscription.Orders.ANN;
import static dev.paperboy.subscription.Orders.LAB;
import static dev.paperboy.subscription.Orders.OTHER_LAB;
import static dev.paperboy.subscription.Orders.PAPERS;
import static dev.paperboy.subscription.Orders.ROBOTS;
import static dev.paperboy.subscription.Orders.order;
import static dev.paperboy.subscription.Orders.schedule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.subscription.SubscriptionStore.Move;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link SubscriptionStore} does. */
public abstract class SubscriptionStoreContract {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Run MONDAY = run("2026-11-23", "2026-11-23T08:00:00Z");
    private static final Run TUESDAY = run("2026-11-24", "2026-11-24T08:00:00Z");
    private static final Address.Channel SAME_ID_ELSEWHERE = new Address.Channel(OTHER_LAB, PAPERS.id());

    /** An empty store, the same one throughout a test. */
    protected abstract SubscriptionStore store();

    @Test
    void givesBackWhatWasAdded() {
        Selection selection = new Selection(
                "\"state space\" mamba -medical 'quotes; drop table x' 論文",
                List.of("Ho, J.", "O'Neil"),
                List.of("cs.CL", "stat"),
                10);
        Order order = new Order(LAB, PAPERS, selection, schedule("07:45", "Asia/Kathmandu"), 3, ANN);
        SubscriptionStore.Added added = store().add(new SubscriptionId("a"), order, MONDAY, NOW);
        Subscription expected = new Subscription(new SubscriptionId("a"), 1, order, NOW, Standing.active(NOW), MONDAY);
        assertThat(added).isEqualTo(new SubscriptionStore.Added(expected, true));
        assertThat(store().find(new SubscriptionId("a"))).contains(expected);
        assertThat(store().of(PAPERS)).containsExactly(expected);
        assertThat(store().in(LAB)).containsExactly(expected);
        assertThat(store().find(new SubscriptionId("b"))).isEmpty();
    }

    @Test
    void keepsMailboxesToo() {
        Address.Mailbox mailbox = new Address.Mailbox("ann@example.org");
        Order order = new Order(LAB, mailbox, Selection.EVERYTHING, schedule("09:00", "UTC"), 5, ANN);
        Subscription added =
                store().add(new SubscriptionId("a"), order, MONDAY, NOW).subscription();
        assertThat(store().of(mailbox)).containsExactly(added);
        assertThat(added.order().address()).isEqualTo(mailbox);
    }

    @Test
    void findsTheSameSelectionInsteadOfAddingItTwice() {
        Subscription first = add("a", PAPERS, "Diffusion  models", MONDAY);
        SubscriptionStore.Added second =
                store().add(new SubscriptionId("b"), order(PAPERS, "models diffusion"), TUESDAY, NOW);
        assertThat(second).isEqualTo(new SubscriptionStore.Added(first, false));
        assertThat(store().of(PAPERS)).containsExactly(first);
        assertThat(add("c", ROBOTS, "diffusion models", MONDAY).number()).isEqualTo(1);
        assertThat(add("d", SAME_ID_ELSEWHERE, "diffusion models", MONDAY).number())
                .isEqualTo(1);
    }

    @Test
    void numbersThoseOfAnAddressAndKeepsTheNumbers() {
        add("z", PAPERS, "one", MONDAY);
        Subscription two = add("b", PAPERS, "two", MONDAY);
        add("c", ROBOTS, "one", MONDAY);
        assertThat(store().remove(new SubscriptionId("z"))).isTrue();
        assertThat(store().remove(new SubscriptionId("z"))).isFalse();
        Subscription three = add("a", PAPERS, "three", MONDAY);
        assertThat(store().of(PAPERS)).containsExactly(two, three);
        assertThat(store().of(PAPERS)).extracting(Subscription::number).containsExactly(2, 3);
    }

    @Test
    void keepsWorkspacesApart() {
        add("a", PAPERS, "one", MONDAY);
        Subscription there = add("b", SAME_ID_ELSEWHERE, "one", MONDAY);
        assertThat(store().in(OTHER_LAB)).containsExactly(there);
        assertThat(store().of(SAME_ID_ELSEWHERE)).containsExactly(there);
        assertThat(store().count(LAB)).isEqualTo(1);
    }

    @Test
    void findsWhatSomebodySetUp() {
        Subscription here = add("a", PAPERS, "one", MONDAY);
        Order mail = new Order(
                new Workspace("mail", "fake/lab"),
                new Address.Mailbox("ann@example.org"),
                Selection.EVERYTHING,
                schedule("09:00", "UTC"),
                5,
                ANN);
        Subscription byMail = store().add(new SubscriptionId("b"), mail, MONDAY, NOW.plusSeconds(1))
                .subscription();
        add("c", SAME_ID_ELSEWHERE, "one", MONDAY);
        assertThat(store().setUpBy(ANN)).containsExactly(here, byMail);
        assertThat(store().setUpBy(new Address.Person(LAB, "bob"))).isEmpty();
    }

    @Test
    void givesThoseWhoseRunHasComeTheEarliestFirst() {
        Subscription late = add("a", PAPERS, "late", TUESDAY);
        Subscription early = add("b", PAPERS, "early", MONDAY);
        Subscription alsoEarly = add("c", ROBOTS, "early", MONDAY);
        assertThat(store().due(MONDAY.at().minusMillis(1), 10)).isEmpty();
        assertThat(store().due(MONDAY.at(), 10)).containsExactly(early, alsoEarly);
        assertThat(store().due(TUESDAY.at(), 10)).containsExactly(early, alsoEarly, late);
        assertThat(store().due(TUESDAY.at(), 2)).containsExactly(early, alsoEarly);
    }

    @Test
    void movesTheBookmarkOnlyFromWhereItWasSeen() {
        SubscriptionId id = add("a", PAPERS, "one", MONDAY).id();
        assertThat(store().advance(List.of(new Move(id, TUESDAY, MONDAY)))).isZero();
        assertThat(store().advance(List.of(
                        new Move(id, MONDAY, TUESDAY), new Move(new SubscriptionId("gone"), MONDAY, TUESDAY))))
                .isEqualTo(1);
        assertThat(store().advance(List.of(new Move(id, MONDAY, TUESDAY)))).isZero();
        assertThat(next(id)).isEqualTo(TUESDAY);
        assertThat(store().due(MONDAY.at(), 10)).isEmpty();
        assertThat(store().advance(List.of())).isZero();
    }

    @Test
    void onlyActiveOnesAreDue() {
        SubscriptionId id = add("a", PAPERS, "one", MONDAY).id();
        assertThat(store().stand(id, Standing.suspended("archived", NOW), MONDAY))
                .isTrue();
        assertThat(store().due(TUESDAY.at(), 10)).isEmpty();
        assertThat(store().find(id).orElseThrow().standing()).isEqualTo(Standing.suspended("archived", NOW));
        assertThat(store().stand(id, Standing.paused(NOW.plusSeconds(1)), MONDAY))
                .isTrue();
        assertThat(store().due(TUESDAY.at(), 10)).isEmpty();
        assertThat(store().stand(id, Standing.active(NOW.plusSeconds(2)), TUESDAY))
                .isTrue();
        assertThat(store().due(TUESDAY.at(), 10)).hasSize(1);
        assertThat(store().find(id).orElseThrow().standing()).isEqualTo(Standing.active(NOW.plusSeconds(2)));
        assertThat(store().stand(new SubscriptionId("gone"), Standing.paused(NOW), MONDAY))
                .isFalse();
    }

    @Test
    void changesTheScheduleAndTheSizeAndNothingElse() {
        Subscription before = add("a", PAPERS, "one", MONDAY);
        Schedule other = schedule("17:30", "Pacific/Chatham");
        assertThat(store().change(before.id(), other, 9, TUESDAY)).isTrue();
        Subscription after = store().find(before.id()).orElseThrow();
        assertThat(after.order()).isEqualTo(before.order().with(other, 9));
        assertThat(after.next()).isEqualTo(TUESDAY);
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(store().change(new SubscriptionId("gone"), other, 9, TUESDAY))
                .isFalse();
    }

    @Test
    void findsThoseReckonedWithOtherRules() {
        Subscription first = add("a", PAPERS, "one", MONDAY);
        Subscription second = add("b", PAPERS, "two", TUESDAY);
        SubscriptionId paused = add("c", PAPERS, "three", TUESDAY).id();
        store().stand(paused, Standing.paused(NOW), TUESDAY);
        assertThat(store().reckonedOtherwise("2025a", Optional.empty(), 10)).isEmpty();
        assertThat(store().reckonedOtherwise("2026a", Optional.empty(), 10)).containsExactly(first, second);
        assertThat(store().reckonedOtherwise("2026a", Optional.of(first.id()), 10))
                .containsExactly(second);
        assertThat(store().reckonedOtherwise("2026a", Optional.empty(), 1)).containsExactly(first);
    }

    @Test
    void keepsMomentsToTheMillisecond() {
        Run odd = run("2026-11-23", "2026-11-23T08:00:00.123Z");
        SubscriptionId id = add("a", PAPERS, "one", odd).id();
        assertThat(next(id)).isEqualTo(odd);
        Run later = new Run(odd.day(), odd.at().plus(Duration.ofMillis(1)), "x");
        assertThat(store().advance(List.of(new Move(id, odd, later)))).isEqualTo(1);
    }

    @Test
    void givesThoseThatWereStoppedOfLate() {
        Subscription old = add("a", PAPERS, "one", MONDAY);
        Subscription late = add("b", PAPERS, "two", MONDAY);
        Subscription later = add("c", ROBOTS, "two", TUESDAY);
        Subscription running = add("d", ROBOTS, "three", MONDAY);
        store().stand(old.id(), Standing.suspended("gone", NOW.minusSeconds(60)), MONDAY);
        store().stand(late.id(), Standing.suspended("gone", NOW), MONDAY);
        store().stand(later.id(), Standing.suspended("gone", NOW), TUESDAY);
        assertThat(store().stopped(NOW, TUESDAY.at(), 9))
                .extracting(Subscription::id)
                .containsExactly(late.id(), later.id());
        assertThat(store().stopped(NOW, MONDAY.at(), 9))
                .extracting(Subscription::id)
                .containsExactly(late.id());
        assertThat(store().stopped(NOW, TUESDAY.at(), 1)).hasSize(1);
        assertThat(store().all(List.of(running.id(), old.id(), new SubscriptionId("gone"))))
                .extracting(Subscription::id)
                .containsExactlyInAnyOrder(running.id(), old.id());
        assertThat(store().all(List.of())).isEmpty();
    }

    private Subscription add(String id, Address.Channel channel, String topic, Run first) {
        SubscriptionStore.Added added = store().add(new SubscriptionId(id), order(channel, topic), first, NOW);
        assertThat(added.isNew()).isTrue();
        return added.subscription();
    }

    private Run next(SubscriptionId id) {
        return store().find(id).map(Subscription::next).orElseThrow();
    }

    private static Run run(String day, String at) {
        return new Run(LocalDate.parse(day), Instant.parse(at), "2025a");
    }
}
