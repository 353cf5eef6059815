package dev.paperboy.data.store;

import dev.paperboy.announcement.Announcement;
import dev.paperboy.announcement.AnnouncementStore;
import dev.paperboy.announcement.Delivery;
import dev.paperboy.announcement.State;
import dev.paperboy.chat.Workspace;
import dev.paperboy.paper.PaperId;
import dev.paperboy.subscription.History;
import dev.paperboy.subscription.SubscriptionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Deliveries in the store. A claim selects candidates without a lock and swaps them with a condition; on H2 that is a hundred
 * times as fast as locking them, and both databases agree on what it means.
 */
final class StoredAnnouncements implements AnnouncementStore {
    private static final String READING = "Can't read announcements";
    private static final String WRITING = "Can't record announcements";
    private static final String BY_WAKE = " order by wake, subscription, local_day, slot limit :limit";
    private static final Comparator<Step> ALIKE_EVERYWHERE =
            Comparator.comparing(step -> step.before().owed().announcement().toString());

    private static final Comparator<Delivery> LATEST = Comparator.comparing(
                    (Delivery one) -> one.attempts().wake())
            .thenComparing(one -> one.owed().announcement().subscription())
            .thenComparing(one -> one.owed().announcement().day())
            .reversed();

    private final Transactions transactions;
    private final History history;

    StoredAnnouncements(Transactions transactions) {
        this.transactions = transactions;
        this.history = new StoredHistory(transactions);
    }

    @Override
    public int plan(List<Delivery> owed) {
        return transactions.run(WRITING, handle -> {
            int planned = 0;
            for (Delivery one : owed) {
                planned += AnnouncementRows.bind(
                                AnnouncementRows.bind(handle.createUpdate(AnnouncementRows.INSERT), one.owed()), one)
                        .execute();
            }
            return planned;
        });
    }

    @Override
    public Optional<Delivery> find(Announcement owed) {
        return transactions.run(
                READING,
                handle -> handle.createQuery("select * from announcement" + AnnouncementRows.OF_KEY)
                        .bind("subscription", owed.subscription().value())
                        .bind("day", owed.day())
                        .bind("slot", owed.slot())
                        .map((row, context) -> AnnouncementRows.delivery(row))
                        .findOne());
    }

    @Override
    public List<Delivery> awake(State state, Instant until, int limit) {
        return transactions.run(
                READING,
                handle -> list(handle.createQuery(
                                "select * from announcement where state = :state and wake <= :until" + BY_WAKE)
                        .bind("state", state.name())
                        .bind("until", Columns.moment(until))
                        .bind("limit", limit)));
    }

    @Override
    public List<Delivery> frontOfEachWorkspace(Instant until, Collection<Workspace> except, int limit) {
        return transactions.run(READING, handle -> {
            Set<String> passed = except.stream().map(AddressText::write).collect(Collectors.toCollection(HashSet::new));
            List<Delivery> fronts = new ArrayList<>();
            List<Delivery> page = awakeOutside(handle, until, passed, limit);
            while (!page.isEmpty() && fronts.size() < limit) {
                page.stream()
                        .filter(one -> passed.add(AddressText.write(one.owed().workspace())))
                        .forEach(fronts::add);
                page = page.size() < limit ? List.of() : awakeOutside(handle, until, passed, limit);
            }
            return fronts.stream().limit(limit).toList();
        });
    }

    private static List<Delivery> awakeOutside(Handle handle, Instant until, Set<String> passed, int limit) {
        return list(handle.createQuery("select * from announcement where state = 'READY' and wake <= :until"
                        + " and workspace <> all(:passed)" + BY_WAKE)
                .bind("until", Columns.moment(until))
                .bindArray("passed", String.class, passed)
                .bind("limit", limit));
    }

    @Override
    public boolean swap(Step step) {
        return transactions.run(WRITING, handle -> swap(handle, step));
    }

    @Override
    public List<Step> swapAll(List<Step> steps) {
        Set<Step> swapped = transactions.run(
                WRITING,
                handle -> steps.stream()
                        .sorted(ALIKE_EVERYWHERE) // or two workers could wait for each other
                        .filter(step -> swap(handle, step))
                        .collect(Collectors.toSet()));
        if (!swapped.isEmpty()) {
            transactions.sync();
        }
        return steps.stream().filter(swapped::contains).toList();
    }

    private static boolean swap(Handle handle, Step step) {
        Delivery before = step.before();
        return AnnouncementRows.bind(handle.createUpdate(AnnouncementRows.SWAP), step.after())
                        .bind(
                                "subscription",
                                before.owed().announcement().subscription().value())
                        .bind("day", before.owed().announcement().day())
                        .bind("slot", before.owed().announcement().slot())
                        .bind("seenGeneration", before.generation())
                        .bind("seenState", before.state().name())
                        .bind("seenFence", before.attempts().fence())
                        .execute()
                > 0;
    }

    @Override
    public List<Delivery> of(SubscriptionId subscription, int limit) {
        return transactions.run(
                READING,
                handle -> list(handle.createQuery("select * from announcement where subscription = :subscription"
                                + " order by local_day desc, slot desc limit :limit")
                        .bind("subscription", subscription.value())
                        .bind("limit", limit)));
    }

    @Override
    public List<Delivery> in(Set<State> states, int limit) {
        return transactions.run(
                READING,
                handle -> states.stream()
                        .flatMap(state -> latest(handle, state, limit).stream())
                        .sorted(LATEST)
                        .limit(limit)
                        .toList());
    }

    /** One state at a time: only then does the index give the order. */
    private static List<Delivery> latest(Handle handle, State state, int limit) {
        return list(handle.createQuery("select * from announcement where state = :state"
                        + " order by state desc, wake desc, subscription desc, local_day desc, slot desc limit :limit")
                .bind("state", state.name())
                .bind("limit", limit));
    }

    private static List<Delivery> list(Query query) {
        return query.map((row, context) -> AnnouncementRows.delivery(row)).list();
    }

    @Override
    public Map<State, Long> counts() {
        return transactions.run(READING, handle -> {
            Map<State, Long> counts = new EnumMap<>(State.class);
            handle.createQuery("select state, count(*) as rows_in_it from announcement group by state")
                    .map((row, context) -> Map.entry(State.valueOf(row.getString("state")), row.getLong("rows_in_it")))
                    .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
            return counts;
        });
    }

    @Override
    public int forget(LocalDate before) {
        return transactions.run(
                WRITING,
                handle -> handle.createUpdate(
                                "delete from announcement where local_day < :before and state = any(:ended)")
                        .bind("before", before)
                        .bindArray("ended", String.class, StoredHistory.ENDED)
                        .execute());
    }

    @Override
    public Optional<LocalDate> lastListDay(SubscriptionId id) {
        return history.lastListDay(id);
    }

    @Override
    public Set<PaperId> announced(SubscriptionId id, Collection<PaperId> among) {
        return history.announced(id, among);
    }

    @Override
    public Optional<Ended> lastEnded(SubscriptionId id) {
        return history.lastEnded(id);
    }

    @Override
    public Optional<OnItsWay> onItsWay(SubscriptionId id) {
        return history.onItsWay(id);
    }
}
