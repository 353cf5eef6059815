package dev.paperboy.announcement;

import static dev.paperboy.announcement.AnnouncementStore.Step;
import static dev.paperboy.subscription.Orders.LAB;
import static dev.paperboy.subscription.Orders.PAPERS;
import static dev.paperboy.subscription.Orders.ROBOTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.subscription.History;
import dev.paperboy.subscription.History.Covered;
import dev.paperboy.subscription.SubscriptionId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link AnnouncementStore} does. */
public abstract class AnnouncementStoreContract extends AnnouncementStoreSteps {
    @Test
    void givesBackWhatItKeptThroughAllSteps() {
        Delivery row = plan(A, MONDAY, PAPERS);
        assertKept(row);
        row = step(row, row.ready(contents("card 論文 😀\n'\"", ONE, TWO), NINE));
        row = step(row, row.sending(NINE.plusSeconds(60), NINE.plusMillis(7)));
        row = step(row, row.ambiguous("time-out", Duration.ofSeconds(20), NINE.plusSeconds(10)));
        row = step(row, row.sent(new MessageRef(PAPERS, List.of("1.5", "2,\"5\"")), NINE.plusSeconds(31)));
        assertThat(row.contents()).contains(contents("card 論文 😀\n'\"", ONE, TWO));
    }

    @Test
    void keepsThreadsPeopleAndMailboxesAsAddresses() {
        for (Address address : List.of(
                new Address.Thread(PAPERS, "t"),
                new Address.Person(LAB, "ann"),
                new Address.Mailbox("ann@example.org"))) {
            SubscriptionId id = new SubscriptionId(address.getClass().getSimpleName());
            Owed owed = new Owed(new Announcement(id, MONDAY, 0), LAB, address, NINE);
            Delivery row = Delivery.planned(owed, new DeliveryKey("k"), NINE, NINE);
            store().plan(List.of(row));
            assertKept(row);
        }
    }

    @Test
    void plansEachAnnouncementOnce() {
        Delivery row = planned(A, MONDAY, PAPERS);
        store().plan(List.of(row, planned(B, MONDAY, ROBOTS)));
        assertThat(store().counts()).containsEntry(State.PLANNED, 2L);
        Delivery cancelled = step(row, row.ended(State.CANCELLED, "removed", NINE));
        Delivery again = Delivery.planned(row.owed(), new DeliveryKey("other"), NINE, NINE);
        store().plan(List.of(again, planned(A, FRIDAY, PAPERS), again));
        store().plan(List.of());
        assertKept(cancelled);
        assertThat(store().counts()).containsEntry(State.PLANNED, 2L);
    }

    @Test
    void swapsOnlyWhatIsStillAsItWasSeen() {
        Delivery planned = plan(A, MONDAY, PAPERS);
        Delivery ready = step(planned, planned.ready(contents("x", ONE), NINE));
        Delivery mine = ready.sending(NINE.plusSeconds(60), NINE);
        assertThat(store().swap(new Step(planned, planned.ended(State.QUIET, "no", NINE))))
                .isFalse();
        step(ready, mine);
        assertThat(store().swap(new Step(ready, ready.sending(NINE.plusSeconds(99), NINE))))
                .isFalse();
        assertKept(mine);
        Delivery rescued = step(mine, mine.retried("lease", NINE, NINE));
        Delivery others = step(rescued, rescued.sending(NINE.plusSeconds(200), NINE));
        assertThat(store().swap(new Step(mine, mine.retried("lease", NINE, NINE))))
                .isFalse();
        assertKept(others);
    }

    @Test
    void swapsNothingOfAnEarlierGeneration() {
        Delivery row = plan(A, MONDAY, PAPERS);
        Delivery flagged = step(row, row.ended(State.FLAGGED, "who knows", NINE));
        Delivery again = step(flagged, flagged.again(new DeliveryKey("k2"), NINE));
        assertThat(again.generation()).isEqualTo(1);
        assertKept(again);
        assertThat(store().swap(new Step(flagged, flagged.ended(State.DEAD, "no", NINE))))
                .isFalse();
    }

    @Test
    void swapsManyEachOnItsOwn() {
        Delivery a = plan(A, MONDAY, PAPERS);
        Delivery b = plan(B, MONDAY, ROBOTS);
        Step lost = new Step(a.ready(contents("x"), NINE), a.ended(State.QUIET, "no", NINE));
        Step good = new Step(b, b.ready(contents("x", ONE), NINE));
        assertThat(store().swapAll(List.of(lost, good))).containsExactly(good);
        assertKept(a);
        assertKept(good.after());
        assertThat(store().swapAll(List.of())).isEmpty();
    }

    @Test
    void givesThoseOfAStateThatAreAwakeTheEarliestFirst() {
        Delivery late = plan(A, MONDAY, PAPERS, NINE.plusSeconds(10));
        Delivery early = plan(B, MONDAY, ROBOTS, NINE);
        Delivery ready = plan(A, FRIDAY, PAPERS, NINE);
        step(ready, ready.ready(contents("x", ONE), NINE));
        assertThat(store().awake(State.PLANNED, NINE.minusMillis(1), 9)).isEmpty();
        assertThat(store().awake(State.PLANNED, NINE, 9)).containsExactly(early);
        assertThat(store().awake(State.PLANNED, NINE.plusSeconds(10), 9)).containsExactly(early, late);
        assertThat(store().awake(State.PLANNED, NINE.plusSeconds(10), 1)).containsExactly(early);
    }

    @Test
    void givesThoseBehindAnother() {
        Delivery first = ready(plan(A, MONDAY, PAPERS, NINE));
        Delivery second = ready(plan(B, MONDAY, ROBOTS, NINE));
        Delivery third = ready(plan(new SubscriptionId("c"), MONDAY, ELSEWHERE, NINE));
        Delivery later = plan(A, FRIDAY, PAPERS);
        later = step(later, later.toCompose(NINE.plusSeconds(10), NINE));
        later = step(later, later.ready(contents("x"), NINE.plusSeconds(10)));
        assertThat(store().awake(State.READY, NINE, first, 9)).containsExactly(second, third);
        assertThat(store().awake(State.READY, NINE.plusSeconds(10), second, 9)).containsExactly(third, later);
        assertThat(store().awake(State.READY, NINE.plusSeconds(10), first, 1)).containsExactly(second);
        assertThat(store().awake(State.READY, NINE.plusSeconds(10), later, 9)).isEmpty();
        assertThat(store().awake(State.PLANNED, NINE, first, 9)).isEmpty();
    }

    @Test
    void remembersWhatMayHaveBeenPostedAndNothingElse() {
        Delivery friday = ready(plan(A, FRIDAY, PAPERS));
        assertThat(store().covered(A)).isEqualTo(Covered.NOTHING);
        friday = sending(friday);
        Delivery monday = plan(A, MONDAY, PAPERS);
        sending(step(monday, monday.ready(new Contents("y", List.of(TWO), MONDAY, Contents.Form.USUAL), NINE)));
        sending(ready(plan(B, FRIDAY, ROBOTS)));
        Covered one = new Covered(Optional.of(FRIDAY), Set.of(ONE));
        Covered both = new Covered(Optional.of(MONDAY), Set.of(ONE, TWO));
        assertThat(store().covered(List.of(A, B))).containsEntry(A, both).containsEntry(B, one);
        step(friday, friday.ended(State.EXPIRED, "too late", NINE));
        assertThat(store().covered(A)).isEqualTo(new Covered(Optional.of(MONDAY), Set.of(TWO)));
    }

    @Test
    void tellsHowTheNewestEndedRunWent() {
        assertThat(store().lastEnded(A)).isEmpty();
        Delivery friday = plan(A, FRIDAY, PAPERS);
        step(friday, friday.sent(new MessageRef(PAPERS, List.of("1")), NINE));
        assertThat(store().lastEnded(A)).contains(new History.Ended(FRIDAY, NINE, true, Optional.empty()));
        Delivery monday = plan(A, MONDAY, PAPERS);
        assertThat(store().lastEnded(A).map(History.Ended::day)).contains(FRIDAY);
        step(monday, monday.ended(State.QUIET, "nothing new", NINE));
        assertThat(store().lastEnded(A)).contains(new History.Ended(MONDAY, NINE, false, Optional.of("nothing new")));
        assertThat(store().of(A, 9))
                .extracting(one -> one.owed().announcement().day())
                .containsExactly(MONDAY, FRIDAY);
        assertThat(store().of(A, 1)).hasSize(1);
    }

    @Test
    void tellsWhatIsOnItsWay() {
        assertThat(store().onItsWay(A)).isEmpty();
        Delivery row = plan(A, MONDAY, PAPERS);
        assertThat(store().onItsWay(A)).contains(new History.OnItsWay(row.owed().due(), false, Optional.empty()));
        Delivery doubtful = step(row, row.ambiguous("no answer", Duration.ZERO, NINE));
        assertThat(store().onItsWay(A).map(History.OnItsWay::doubtful)).contains(true);
        step(doubtful, doubtful.ended(State.FLAGGED, "who knows", NINE));
        assertThat(store().onItsWay(A)).isEmpty();
    }

    @Test
    void countsAndListsByState() {
        Delivery a = plan(A, FRIDAY, PAPERS);
        Delivery b = plan(B, FRIDAY, ROBOTS);
        plan(A, MONDAY, PAPERS);
        a = step(a, a.ended(State.DEAD, "poison", NINE));
        b = step(b, b.ended(State.FLAGGED, "who knows", NINE.plusSeconds(1)));
        assertThat(store().in(Set.of(State.DEAD, State.FLAGGED), 9)).containsExactly(b, a);
        assertThat(store().in(Set.of(State.DEAD), 9)).containsExactly(a);
        assertThat(store().in(Set.of(State.DEAD, State.FLAGGED), 1)).containsExactly(b);
        assertThat(store().counts()).containsAllEntriesOf(Map.of(State.DEAD, 1L, State.FLAGGED, 1L, State.PLANNED, 1L));
    }

    @Test
    void forgetsOldOnesThatHaveEnded() {
        Delivery ended = plan(A, FRIDAY, PAPERS);
        step(ended, ended.ready(contents("x", ONE), NINE).sent(new MessageRef(PAPERS, List.of("1")), NINE));
        Delivery open = plan(B, FRIDAY, ROBOTS);
        assertThat(store().forget(FRIDAY)).isZero();
        assertThat(store().forget(MONDAY)).isEqualTo(1);
        assertThat(store().covered(A)).isEqualTo(Covered.NOTHING);
        assertKept(open);
    }

    @Test
    void keepsWhatSeveralPostUntilTheLastIsForgotten() {
        Delivery first = ready(plan(A, FRIDAY, PAPERS));
        Delivery second = ready(plan(B, FRIDAY, ROBOTS));
        step(first, first.ended(State.EXPIRED, "too late", NINE));
        assertThat(store().forget(MONDAY)).isEqualTo(1);
        assertKept(second);
        Delivery third = ready(plan(A, MONDAY, PAPERS));
        step(second, second.ended(State.EXPIRED, "too late", NINE));
        assertThat(store().forget(MONDAY)).isEqualTo(1);
        assertKept(third);
        assertKept(ready(plan(B, FRIDAY, ROBOTS)));
    }

    @Test
    void keepsOtherContentsInPlaceOfTheFirst() {
        Delivery ready = ready(plan(A, MONDAY, PAPERS));
        Contents plainer = new Contents("x", List.of(ONE), FRIDAY, Contents.Form.PLAIN);
        Delivery redrawn = step(ready, ready.redrawn(plainer, "refused", NINE));
        step(redrawn, redrawn.toCompose(NINE, NINE));
        assertKept(ready(plan(B, MONDAY, ROBOTS)));
    }
}
