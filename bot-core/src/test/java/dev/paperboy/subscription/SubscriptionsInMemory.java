package dev.paperboy.subscription;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Keeps subscriptions in memory, for tests. */
public final class SubscriptionsInMemory implements SubscriptionStore {
    private final Map<SubscriptionId, Subscription> rows = new TreeMap<>();

    @Override
    public synchronized Added add(SubscriptionId id, Order order, Run first, Instant created) {
        List<Subscription> there = of(order.address());
        String fingerprint = order.selection().fingerprint();
        for (Subscription one : there) {
            if (one.order().selection().fingerprint().equals(fingerprint)) {
                return new Added(one, false);
            }
        }
        int number = there.stream().mapToInt(Subscription::number).max().orElse(0) + 1;
        Subscription added = new Subscription(id, number, order, created, Standing.active(created), first);
        if (rows.putIfAbsent(id, added) != null) {
            throw new IllegalStateException("an id is never given twice: " + id);
        }
        return new Added(added, true);
    }

    @Override
    public synchronized Optional<Subscription> find(SubscriptionId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public synchronized List<Subscription> of(Address address) {
        return sorted(one -> one.order().address().equals(address), Comparator.comparing(Subscription::number));
    }

    @Override
    public synchronized List<Subscription> in(Workspace workspace) {
        return sorted(
                one -> one.order().workspace().equals(workspace),
                Comparator.comparing(Subscription::created).thenComparing(Subscription::id));
    }

    @Override
    public synchronized List<Subscription> setUpBy(Address.Person person) {
        return sorted(
                one -> one.order().by().equals(person),
                Comparator.comparing(Subscription::created).thenComparing(Subscription::id));
    }

    @Override
    public int count(Workspace workspace) {
        return in(workspace).size();
    }

    @Override
    public synchronized List<Subscription> due(Instant until, int limit) {
        Comparator<Subscription> earliest =
                Comparator.comparing(one -> one.next().at());
        List<Subscription> due = sorted(
                one -> one.standing().isActive() && !one.next().at().isAfter(until),
                earliest.thenComparing(Subscription::id));
        return due.stream().limit(limit).toList();
    }

    @Override
    public synchronized List<Subscription> reckonedOtherwise(String rules, Optional<SubscriptionId> after, int limit) {
        Predicate<Subscription> otherwise =
                one -> one.standing().isActive() && !one.next().rules().equals(rules);
        return sorted(
                        otherwise.and(one ->
                                after.map(id -> one.id().compareTo(id) > 0).orElse(true)),
                        Comparator.comparing(Subscription::id))
                .stream()
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Subscription> stopped(Instant since, Instant until, int limit) {
        Comparator<Subscription> earliest =
                Comparator.comparing(one -> one.next().at());
        List<Subscription> stopped = sorted(
                one -> one.standing().state() == Standing.State.SUSPENDED
                        && !one.standing().since().isBefore(since)
                        && !one.next().at().isAfter(until),
                earliest.thenComparing(Subscription::id));
        return stopped.stream().limit(limit).toList();
    }

    @Override
    public synchronized List<Subscription> all(Collection<SubscriptionId> ids) {
        return sorted(one -> ids.contains(one.id()), Comparator.comparing(Subscription::id));
    }

    @Override
    public synchronized int advance(List<Move> moves) {
        return (int) moves.stream().filter(this::advance).count();
    }

    private boolean advance(Move move) {
        SubscriptionId id = move.id();
        return find(id).filter(one -> one.next().equals(move.from())).isPresent()
                && update(
                        id,
                        one -> new Subscription(
                                id, one.number(), one.order(), one.created(), one.standing(), move.to()));
    }

    @Override
    public synchronized boolean stand(SubscriptionId id, Standing standing, Run next) {
        return update(id, one -> new Subscription(id, one.number(), one.order(), one.created(), standing, next));
    }

    @Override
    public synchronized boolean change(SubscriptionId id, Schedule schedule, int top, Run next) {
        return update(
                id,
                one -> new Subscription(
                        id, one.number(), one.order().with(schedule, top), one.created(), one.standing(), next));
    }

    /** All that is in it now. */
    public synchronized SubscriptionsInMemory copy() {
        SubscriptionsInMemory copy = new SubscriptionsInMemory();
        copy.rows.putAll(rows);
        return copy;
    }

    /** Is from now on as the other is now. */
    public synchronized void become(SubscriptionsInMemory other) {
        rows.clear();
        rows.putAll(other.rows);
    }

    @Override
    public synchronized boolean remove(SubscriptionId id) {
        return rows.remove(id) != null;
    }

    private boolean update(SubscriptionId id, UnaryOperator<Subscription> change) {
        return rows.computeIfPresent(id, (same, one) -> change.apply(one)) != null;
    }

    private List<Subscription> sorted(Predicate<Subscription> wanted, Comparator<Subscription> order) {
        return rows.values().stream().filter(wanted).sorted(order).toList();
    }
}
