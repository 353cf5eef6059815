package dev.paperboy.data.store;

import dev.paperboy.announcement.Announcement;
import dev.paperboy.announcement.AnnouncementStore;
import dev.paperboy.announcement.Contents;
import dev.paperboy.announcement.Delivery;
import dev.paperboy.announcement.State;
import dev.paperboy.subscription.History;
import dev.paperboy.subscription.SubscriptionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Deliveries in the store. A claim selects candidates without a lock and swaps them with a condition; on H2 that is a hundred
 * times as fast as locking them, and both databases agree on what it means.
 */
final class StoredAnnouncements implements AnnouncementStore {
    private static final String READING = "Can't read announcements";
    private static final String WRITING = "Can't record announcements";
    /** From its first column on: only then does H2 see that the index has this order, and reads no more than it is asked for. */
    private static final String BY_WAKE = " order by state, wake, subscription, local_day, slot limit :limit";

    private static final Comparator<Delivery> BY_NAME =
            Comparator.comparing(one -> one.owed().announcement().name());
    private static final Comparator<Step> ALIKE_EVERYWHERE = Comparator.comparing(Step::before, BY_NAME);

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
    public void plan(List<Delivery> owed) {
        if (owed.isEmpty()) {
            return;
        }
        transactions.run(WRITING, handle -> {
            ContentsRows contents = ContentsRows.of(handle, owed.stream());
            PreparedBatch batch = handle.prepareBatch(AnnouncementRows.INSERT);
            owed.stream()
                    .sorted(BY_NAME) // or two planners could wait for each other
                    .forEach(one -> AnnouncementRows.bind(AnnouncementRows.bind(batch, one.owed()), one)
                            .bind("contents", contents.idOf(one).orElse(null))
                            .add());
            return batch.execute();
        });
    }

    @Override
    public Optional<Delivery> find(Announcement owed) {
        return transactions.read(
                READING,
                handle -> handle.createQuery(AnnouncementRows.SELECT + AnnouncementRows.OF_KEY)
                        .bind("subscription", owed.subscription().value())
                        .bind("day", owed.day())
                        .bind("slot", owed.slot())
                        .map((row, context) -> AnnouncementRows.delivery(row, new HashMap<>()))
                        .findOne());
    }

    @Override
    public List<Delivery> awake(State state, Instant until, int limit) {
        return transactions.read(
                READING,
                handle -> list(handle.createQuery(
                                AnnouncementRows.SELECT + " where state = :state and wake <= :until" + BY_WAKE)
                        .bind("state", state.name())
                        .bind("until", Columns.moment(until))
                        .bind("limit", limit)));
    }

    /** Two queries: each is one stretch of the index, which the databases do not see in the two as one condition. */
    @Override
    public List<Delivery> awake(State state, Instant until, Delivery behind, int limit) {
        String ofState = AnnouncementRows.SELECT + " where state = :state and ";
        return transactions.run(READING, handle -> {
            List<Delivery> page = new ArrayList<>(list(page(
                            handle.createQuery(
                                    ofState + "wake = :wake and subscription > :last and wake <= :until" + BY_WAKE),
                            state,
                            until,
                            behind,
                            limit)
                    .bind("last", behind.owed().announcement().subscription().value())));
            if (page.size() < limit) {
                Query later = handle.createQuery(ofState + "wake > :wake and wake <= :until" + BY_WAKE);
                page.addAll(list(page(later, state, until, behind, limit - page.size())));
            }
            return page;
        });
    }

    private static Query page(Query query, State state, Instant until, Delivery behind, int limit) {
        return query.bind("state", state.name())
                .bind("wake", Columns.moment(behind.attempts().wake()))
                .bind("until", Columns.moment(until))
                .bind("limit", limit);
    }

    @Override
    public boolean swap(Step step) {
        return transactions.run(
                WRITING,
                handle -> bind(
                                        handle.createUpdate(AnnouncementRows.SWAP),
                                        step,
                                        ContentsRows.changedBy(handle, List.of(step)))
                                .execute()
                        > 0);
    }

    @Override
    public List<Step> swapAll(List<Step> steps) {
        if (steps.isEmpty()) {
            return List.of();
        }
        List<Step> sorted =
                steps.stream().sorted(ALIKE_EVERYWHERE).toList(); // or two workers could wait for each other
        int[] swapped = transactions.run(WRITING, handle -> {
            PreparedBatch batch = handle.prepareBatch(AnnouncementRows.SWAP);
            ContentsRows changed = ContentsRows.changedBy(handle, sorted);
            sorted.forEach(step -> bind(batch, step, changed).add());
            return batch.execute();
        });
        Set<Step> done = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < swapped.length; i++) {
            if (swapped[i] > 0) {
                done.add(sorted.get(i));
            }
        }
        List<Step> taken = steps.stream().filter(done::contains).toList();
        if (taken.stream().anyMatch(step -> step.after().state() == State.SENDING)) {
            transactions.sync();
        }
        return taken;
    }

    private static <S extends SqlStatement<S>> S bind(S row, Step step, ContentsRows changed) {
        Delivery before = step.before();
        Announcement announcement = before.owed().announcement();
        return AnnouncementRows.bind(row, step.after())
                .bind("subscription", announcement.subscription().value())
                .bind("day", announcement.day())
                .bind("slot", announcement.slot())
                .bind("sameContents", ContentsRows.isSame(step))
                .bind("contents", changed.idOf(step.after()).orElse(null))
                .bind("seenGeneration", before.generation())
                .bind("seenState", before.state().name())
                .bind("seenFence", before.attempts().fence());
    }

    @Override
    public List<Delivery> of(SubscriptionId subscription, int limit) {
        return transactions.read(
                READING,
                handle -> list(handle.createQuery(AnnouncementRows.SELECT + " where subscription = :subscription"
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
        return list(handle.createQuery(AnnouncementRows.SELECT + " where state = :state"
                        + " order by state desc, wake desc, subscription desc, local_day desc, slot desc limit :limit")
                .bind("state", state.name())
                .bind("limit", limit));
    }

    private static List<Delivery> list(Query query) {
        Map<String, Contents> read = new HashMap<>();
        return query.map((row, context) -> AnnouncementRows.delivery(row, read)).list();
    }

    @Override
    public Map<State, Long> counts() {
        return transactions.read(READING, handle -> {
            Map<State, Long> counts = new EnumMap<>(State.class);
            handle.createQuery("select state, count(*) as rows_in_it from announcement group by state")
                    .map((row, context) -> Map.entry(State.valueOf(row.getString("state")), row.getLong("rows_in_it")))
                    .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
            return counts;
        });
    }

    @Override
    public int forget(LocalDate before) {
        return transactions.run(WRITING, handle -> {
            int forgotten = handle.createUpdate(
                            "delete from announcement where local_day < :before and state = any(:ended)")
                    .bind("before", before)
                    .bindArray("ended", String.class, StoredHistory.ENDED)
                    .execute();
            handle.createUpdate(ContentsRows.FORGET).bind("before", before).execute();
            return forgotten;
        });
    }

    @Override
    public Map<SubscriptionId, Covered> covered(Collection<SubscriptionId> ids) {
        return history.covered(ids);
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
