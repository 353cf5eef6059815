package dev.paperboy.subscription;

import dev.paperboy.paper.PaperId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** What was announced for a subscription. Thread-safe. */
public interface History {
    /** The newest list day of all that was, or may have been, posted for it. */
    Optional<LocalDate> lastListDay(SubscriptionId id);

    /** Those of the papers that were, or may have been, posted for it. */
    Set<PaperId> announced(SubscriptionId id, Collection<PaperId> among);

    /** How its newest run went that has ended, whether or not something was posted. */
    Optional<Ended> lastEnded(SubscriptionId id);

    /** Its newest run that has not ended: what it waits for. */
    Optional<OnItsWay> onItsWay(SubscriptionId id);

    /**
     * A run whose time has come.
     *
     * @param due when it was due
     * @param doubtful whether it may be posted already, which is being looked up
     * @param reason what has held it up, in words for people; empty when nothing has
     */
    record OnItsWay(Instant due, boolean doubtful, Optional<String> reason) {}

    /**
     * How a run went.
     *
     * @param day the local day it was for
     * @param at when it ended
     * @param posted whether a message is there
     * @param reason why not, in words for people; empty when posted
     */
    record Ended(LocalDate day, Instant at, boolean posted, Optional<String> reason) {}
}
