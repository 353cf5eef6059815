package dev.paperboy.subscription;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps subscriptions. Thread-safe; each method is one transaction, durable when it returns. */
public interface SubscriptionStore {
    /**
     * Adds an active subscription under the next free number of its address, one above its highest; or finds the one of the
     * same address whose selection has the same fingerprint, and changes nothing.
     */
    Added add(SubscriptionId id, Order order, Run first, Instant created);

    Optional<Subscription> find(SubscriptionId id);

    /** Those of the address, by number. */
    List<Subscription> of(Address address);

    /** Those of the workspace, oldest first. */
    List<Subscription> in(Workspace workspace);

    /** Those that the person set up, in whatever workspace they are kept, oldest first. */
    List<Subscription> setUpBy(Address.Person person);

    /** How many the workspace has. */
    int count(Workspace workspace);

    /** Active ones whose next run is not after that moment, the earliest first, then by id; by an index. */
    List<Subscription> due(Instant until, int limit);

    /** Suspended ones, since that moment or later, whose next run is not after the other; the earliest first, then by id; by an index. */
    List<Subscription> stopped(Instant since, Instant until, int limit);

    /** Those of the ids that are there, in no order. */
    List<Subscription> all(Collection<SubscriptionId> ids);

    /** Active ones whose next run was reckoned with other rules than these, by id; those after that id, to page on. */
    List<Subscription> reckonedOtherwise(String rules, Optional<SubscriptionId> after, int limit);

    /**
     * Moves next runs on, each if it still is the one the caller saw.
     *
     * @return how many moved; the others somebody else moved before, or the subscription is gone
     */
    int advance(List<Move> moves);

    /** Lets it stand so from now on; false when it is gone. */
    boolean stand(SubscriptionId id, Standing standing, Run next);

    /** Gives it another schedule and size; false when it is gone. */
    boolean change(SubscriptionId id, Schedule schedule, int top, Run next);

    /** Removes it; false when it was gone. What was announced for it stays recorded. */
    boolean remove(SubscriptionId id);

    /** The next run of a subscription, from the one that was seen to another. */
    record Move(SubscriptionId id, Run from, Run to) {}

    /** What {@link #add} did: the subscription that is there now, and whether it is new. */
    record Added(Subscription subscription, boolean isNew) {}
}
