package dev.paperboy.announcement;

import dev.paperboy.subscription.SubscriptionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps deliveries in memory, for tests. */
public final class AnnouncementsInMemory implements AnnouncementStore {
    private static final Comparator<Delivery> BY_NAME = Comparator.comparing(
                    (Delivery one) -> one.owed().announcement().subscription())
            .thenComparing(one -> one.owed().announcement().day())
            .thenComparing(one -> one.owed().announcement().slot());
    private static final Comparator<Delivery> BY_WAKE =
            Comparator.comparing((Delivery one) -> one.attempts().wake()).thenComparing(BY_NAME);
    private static final Comparator<Delivery> BY_DAY = Comparator.comparing(
                    (Delivery one) -> one.owed().announcement().day())
            .thenComparing(one -> one.owed().announcement().slot())
            .reversed();
    private static final Comparator<Delivery> BY_CHANGE = Comparator.comparing(
                    (Delivery one) -> one.attempts().wake())
            .thenComparing(BY_NAME)
            .reversed();

    private final Map<Announcement, Delivery> rows = new HashMap<>();
    private final Map<State, Set<Announcement>> byState = new EnumMap<>(State.class);
    private final Map<SubscriptionId, Set<Announcement>> bySubscription = new HashMap<>();

    @Override
    public synchronized void plan(List<Delivery> owed) {
        for (Delivery one : owed) {
            if (!rows.containsKey(one.owed().announcement())) {
                put(one);
            }
        }
    }

    @Override
    public synchronized Optional<Delivery> find(Announcement owed) {
        return Optional.ofNullable(rows.get(owed));
    }

    @Override
    public synchronized List<Delivery> awake(State state, Instant until, int limit) {
        return awake(state, until).limit(limit).toList();
    }

    @Override
    public synchronized List<Delivery> awake(State state, Instant until, Delivery behind, int limit) {
        Comparator<Delivery> order = Comparator.comparing(
                        (Delivery one) -> one.attempts().wake())
                .thenComparing(one -> one.owed().announcement().subscription());
        return awake(state, until)
                .filter(one -> order.compare(one, behind) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized boolean swap(Step step) {
        Delivery stored = rows.get(step.before().owed().announcement());
        if (stored == null || !step.before().isCurrent(stored)) {
            return false;
        }
        put(step.after());
        return true;
    }

    @Override
    public synchronized List<Step> swapAll(List<Step> steps) {
        return steps.stream().filter(this::swap).toList();
    }

    /** All that is in it now. */
    synchronized AnnouncementsInMemory copy() {
        AnnouncementsInMemory copy = new AnnouncementsInMemory();
        rows.values().forEach(copy::put);
        return copy;
    }

    /** Is from now on as the other is now. */
    synchronized void become(AnnouncementsInMemory other) {
        List.copyOf(rows.values()).forEach(this::remove);
        other.copy().rows.values().forEach(this::put);
    }

    /** Loses what a database loses that writes later than it says: that something is being sent. */
    synchronized void forgetSending() {
        List.copyOf(rows.values()).stream()
                .filter(one -> one.state() == State.SENDING)
                .forEach(one ->
                        put(one.postponed("lost", one.owed().due(), one.owed().due())));
    }

    @Override
    public synchronized List<Delivery> of(SubscriptionId subscription, int limit) {
        return stream(subscription).sorted(BY_DAY).limit(limit).toList();
    }

    @Override
    public synchronized List<Delivery> in(Set<State> states, int limit) {
        return rows.values().stream()
                .filter(one -> states.contains(one.state()))
                .sorted(BY_CHANGE)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Map<State, Long> counts() {
        return rows.values().stream().collect(Collectors.groupingBy(Delivery::state, Collectors.counting()));
    }

    @Override
    public synchronized int forget(LocalDate before) {
        List<Delivery> old = rows.values().stream()
                .filter(one -> one.state().isTerminal()
                        && one.owed().announcement().day().isBefore(before))
                .toList();
        old.forEach(this::remove);
        return old.size();
    }

    @Override
    public synchronized Map<SubscriptionId, Covered> covered(Collection<SubscriptionId> ids) {
        return ids.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> Covered.all(posted(id)
                                .map(one -> new Covered(Optional.of(one.listDay()), Set.copyOf(one.papers())))
                                .toList())));
    }

    @Override
    public synchronized Optional<Ended> lastEnded(SubscriptionId id) {
        return stream(id)
                .filter(one -> one.state().isTerminal())
                .min(BY_DAY)
                .map(one -> new Ended(
                        one.owed().announcement().day(),
                        one.status().since(),
                        one.state() == State.SENT,
                        one.status().reason()));
    }

    @Override
    public synchronized Optional<OnItsWay> onItsWay(SubscriptionId id) {
        return stream(id)
                .filter(one -> !one.state().isTerminal())
                .min(BY_DAY)
                .map(one -> new OnItsWay(
                        one.owed().due(),
                        one.state() == State.AMBIGUOUS,
                        one.status().reason()));
    }

    private Stream<Contents> posted(SubscriptionId id) {
        return stream(id).filter(one -> one.state().mayBePosted()).flatMap(one -> one.contents().stream());
    }

    private void put(Delivery row) {
        Announcement name = row.owed().announcement();
        Optional.ofNullable(rows.get(name)).ifPresent(this::remove);
        rows.put(name, row);
        byState.computeIfAbsent(row.state(), state -> new HashSet<>()).add(name);
        bySubscription
                .computeIfAbsent(name.subscription(), id -> new HashSet<>())
                .add(name);
    }

    private void remove(Delivery row) {
        Announcement name = row.owed().announcement();
        rows.remove(name);
        byState.getOrDefault(row.state(), Set.of()).remove(name);
        bySubscription.getOrDefault(name.subscription(), Set.of()).remove(name);
    }

    private Stream<Delivery> stream(SubscriptionId id) {
        return bySubscription.getOrDefault(id, Set.of()).stream().map(this::row);
    }

    private Stream<Delivery> awake(State state, Instant until) {
        return byState.getOrDefault(state, Set.of()).stream()
                .map(this::row)
                .filter(one -> !one.attempts().wake().isAfter(until))
                .sorted(BY_WAKE);
    }

    private Delivery row(Announcement name) {
        return Objects.requireNonNull(rows.get(name));
    }
}
