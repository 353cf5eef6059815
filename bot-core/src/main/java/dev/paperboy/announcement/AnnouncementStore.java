package dev.paperboy.announcement;

import dev.paperboy.subscription.History;
import dev.paperboy.subscription.SubscriptionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps deliveries: the outbox. Thread-safe; each method is one transaction that survives the death of the process from the
 * moment it returns. The promises of {@link History} are about these rows: of those that {@link State#mayBePosted() may be
 * posted}, and of the ended.
 */
public interface AnnouncementStore extends History {
    /** Adds those rows whose announcement is not there yet, whatever state it is in. */
    void plan(List<Delivery> owed);

    Optional<Delivery> find(Announcement owed);

    /** Those in the state that wake not after that moment, the earliest first, then by subscription; by an index. */
    List<Delivery> awake(State state, Instant until, int limit);

    /** As {@link #awake(State, Instant, int)}, only those behind that one: of a later moment, or the same and a later subscription. */
    List<Delivery> awake(State state, Instant until, Delivery behind, int limit);

    /**
     * Puts a step in place of what it was made from, if the row {@link Delivery#isCurrent still is} that. What is owed never
     * changes.
     *
     * @return whether it did; false when somebody else was faster, and then nothing changed
     */
    boolean swap(Step step);

    /**
     * Swaps each on its own, all in one transaction. When some of them are {@link State#SENDING being sent} then, it survives a loss of
     * power too from the moment it returns.
     *
     * @return those that were swapped, themselves, in the order given
     */
    List<Step> swapAll(List<Step> steps);

    /** Those of the subscription, the newest day first. */
    List<Delivery> of(SubscriptionId subscription, int limit);

    /** Those in one of the states, the latest to wake first; what has ended woke last when it ended. By an index. */
    List<Delivery> in(Set<State> states, int limit);

    /** How many there are in each state; states without one may be missing. */
    Map<State, Long> counts();

    /** Removes {@link State#isTerminal() ended} ones for days before that one, their papers with them; gives how many. */
    int forget(LocalDate before);

    /** One step of a delivery. */
    record Step(Delivery before, Delivery after) {
        public Step {
            if (!before.owed().equals(after.owed())) {
                throw new IllegalArgumentException("a step is of one delivery");
            }
        }
    }
}
