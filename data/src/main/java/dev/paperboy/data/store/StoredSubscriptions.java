package dev.paperboy.data.store;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.subscription.Order;
import dev.paperboy.subscription.Run;
import dev.paperboy.subscription.Schedule;
import dev.paperboy.subscription.Standing;
import dev.paperboy.subscription.Subscription;
import dev.paperboy.subscription.SubscriptionId;
import dev.paperboy.subscription.SubscriptionStore;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Subscriptions in the store. */
final class StoredSubscriptions implements SubscriptionStore {
    private static final String READING = "Can't read subscriptions";
    private static final String CHANGING = "Can't change the subscription";
    /** Or two planners could wait for each other. */
    private static final Comparator<Step> ALIKE_EVERYWHERE = Comparator.comparing(
                    (Step step) -> step.from().toString())
            .thenComparing(step -> step.to().toString());

    private final Transactions transactions;

    StoredSubscriptions(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Added add(SubscriptionId id, Order order, Run first, Instant created) {
        // two at once for one address: the unique keys let one through, and the other looks again
        return transactions.runAgainWhenDuplicate(
                "Can't keep the subscription", handle -> add(handle, id, order, first, created));
    }

    private static Added add(Handle handle, SubscriptionId id, Order order, Run first, Instant created) {
        List<Subscription> there = select(
                handle,
                "where address = :address order by number",
                Map.of("address", AddressText.write(order.address())));
        String fingerprint = order.selection().fingerprint();
        for (Subscription one : there) {
            if (one.order().selection().fingerprint().equals(fingerprint)) {
                return new Added(one, false);
            }
        }
        int number = there.isEmpty() ? 1 : there.get(there.size() - 1).number() + 1;
        SubscriptionRows.insert(handle, new Subscription(id, number, order, created, Standing.active(created), first));
        return new Added(find(handle, id).orElseThrow(), true);
    }

    @Override
    public Optional<Subscription> find(SubscriptionId id) {
        return transactions.read(READING, handle -> find(handle, id));
    }

    private static Optional<Subscription> find(Handle handle, SubscriptionId id) {
        return select(handle, "where id = :id", Map.of("id", id.value())).stream()
                .findFirst();
    }

    @Override
    public List<Subscription> of(Address address) {
        return select("where address = :address order by number", Map.of("address", AddressText.write(address)));
    }

    @Override
    public List<Subscription> in(Workspace workspace) {
        return select(
                "where workspace = :workspace order by created, id", Map.of("workspace", AddressText.write(workspace)));
    }

    @Override
    public List<Subscription> setUpBy(Address.Person person) {
        return select("where set_up_by = :person order by created, id", Map.of("person", AddressText.write(person)));
    }

    @Override
    public int count(Workspace workspace) {
        return transactions.read(
                READING,
                handle -> handle.createQuery("select count(*) from subscription where workspace = :workspace")
                        .bind("workspace", AddressText.write(workspace))
                        .mapTo(Integer.class)
                        .one());
    }

    @Override
    public List<Subscription> due(Instant until, int limit) {
        return select(
                "where state = 'ACTIVE' and next_at <= :until order by state, next_at, subscription limit :limit",
                Map.of("until", Columns.moment(until), "limit", limit));
    }

    @Override
    public List<Subscription> reckonedOtherwise(String rules, Optional<SubscriptionId> after, int limit) {
        return select(
                "where state = 'ACTIVE' and next_rules <> :rules and id > :after order by id limit :limit",
                Map.of(
                        "rules", rules,
                        "after", after.map(SubscriptionId::value).orElse(""),
                        "limit", limit));
    }

    private List<Subscription> select(String which, Map<String, ?> values) {
        return transactions.read(READING, handle -> select(handle, which, values));
    }

    private static List<Subscription> select(Handle handle, String which, Map<String, ?> values) {
        return handle.createQuery(SubscriptionRows.SELECT + which)
                .bindMap(values)
                .map((row, context) -> SubscriptionRows.subscription(row))
                .list();
    }

    @Override
    public List<Subscription> stopped(Instant since, Instant until, int limit) {
        return select(
                "where state = 'SUSPENDED' and since >= :since and next_at <= :until"
                        + " order by state, next_at, subscription limit :limit",
                Map.of("since", Columns.moment(since), "until", Columns.moment(until), "limit", limit));
    }

    @Override
    public List<Subscription> all(Collection<SubscriptionId> ids) {
        return transactions.read(
                READING,
                handle -> handle.createQuery(SubscriptionRows.SELECT + "where id = any(:ids)")
                        .bindArray(
                                "ids",
                                String.class,
                                ids.stream().map(SubscriptionId::value).toList())
                        .map((row, context) -> SubscriptionRows.subscription(row))
                        .list());
    }

    @Override
    public int advance(List<Move> moves) {
        if (moves.isEmpty()) {
            return 0;
        }
        return transactions.run(CHANGING, handle -> {
            Map<Step, List<String>> alike = moves.stream()
                    .collect(Collectors.groupingBy(
                            move -> new Step(move.from(), move.to()),
                            Collectors.mapping(move -> move.id().value(), Collectors.toList())));
            return alike.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(ALIKE_EVERYWHERE))
                    .mapToInt(each -> advance(handle, each.getKey(), each.getValue()))
                    .sum();
        });
    }

    /** From a run to the next one: the same for many subscriptions. */
    private record Step(Run from, Run to) {}

    private static int advance(Handle handle, Step step, List<String> ids) {
        return SubscriptionRows.bind(
                        handle.createUpdate("update standing set " + SubscriptionRows.SET_NEXT
                                + " where subscription = any(:ids) and next_day = :fromDay and next_at = :fromAt"
                                + " and next_rules = :fromRules"),
                        step.to())
                .bindArray("ids", String.class, ids)
                .bind("fromDay", step.from().day())
                .bind("fromAt", Columns.moment(step.from().at()))
                .bind("fromRules", step.from().rules())
                .execute();
    }

    @Override
    public boolean stand(SubscriptionId id, Standing standing, Run next) {
        return transactions.run(
                        CHANGING,
                        handle -> SubscriptionRows.bind(
                                        SubscriptionRows.bind(
                                                handle.createUpdate(
                                                        "update standing set state = :state, reason = :reason,"
                                                                + " since = :since, " + SubscriptionRows.SET_NEXT
                                                                + " where subscription = :id"),
                                                next),
                                        standing)
                                .bind("id", id.value())
                                .execute())
                > 0;
    }

    @Override
    public boolean change(SubscriptionId id, Schedule schedule, int top, Run next) {
        return transactions.run(CHANGING, handle -> {
            SubscriptionRows.bind(
                            handle.createUpdate("update subscription set days = :days, local_time = :time,"
                                    + " zone = :zone, top = :top where id = :id"),
                            schedule)
                    .bind("top", top)
                    .bind("id", id.value())
                    .execute();
            return SubscriptionRows.bind(
                                    handle.createUpdate("update standing set " + SubscriptionRows.SET_NEXT
                                            + " where subscription = :id"),
                                    next)
                            .bind("id", id.value())
                            .execute()
                    > 0;
        });
    }

    @Override
    public boolean remove(SubscriptionId id) {
        return transactions.run(CHANGING, handle -> {
            handle.createUpdate("delete from standing where subscription = :id")
                    .bind("id", id.value())
                    .execute();
            return handle.createUpdate("delete from subscription where id = :id")
                            .bind("id", id.value())
                            .execute()
                    > 0;
        });
    }
}
