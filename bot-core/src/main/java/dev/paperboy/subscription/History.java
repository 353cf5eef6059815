package dev.paperboy.subscription;

import dev.paperboy.paper.PaperId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was announced for a subscription. Thread-safe. */
public interface History {
    /** What was, or may have been, posted for each of them; those for whom nothing was may be missing. */
    Map<SubscriptionId, Covered> covered(Collection<SubscriptionId> ids);

    /** As {@link #covered(Collection)}, of one. */
    default Covered covered(SubscriptionId id) {
        return covered(Set.of(id)).getOrDefault(id, Covered.NOTHING);
    }

    /** How its newest run went that has ended, whether or not something was posted. */
    Optional<Ended> lastEnded(SubscriptionId id);

    /** Its newest run that has not ended: what it waits for. */
    Optional<OnItsWay> onItsWay(SubscriptionId id);

    /**
     * What a subscription has brought.
     *
     * @param lastListDay the newest list day of it all
     * @param papers all of them
     */
    record Covered(Optional<LocalDate> lastListDay, Set<PaperId> papers) {
        public static final Covered NOTHING = new Covered(Optional.empty(), Set.of());

        public Covered {
            papers = Set.copyOf(papers);
        }

        /** All of them together. */
        public static Covered all(Collection<Covered> parts) {
            return new Covered(
                    parts.stream().flatMap(part -> part.lastListDay().stream()).max(Comparator.naturalOrder()),
                    parts.stream().flatMap(part -> part.papers().stream()).collect(Collectors.toSet()));
        }
    }

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
