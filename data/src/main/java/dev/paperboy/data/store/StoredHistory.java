package dev.paperboy.data.store;

import dev.paperboy.announcement.State;
import dev.paperboy.subscription.History;
import dev.paperboy.subscription.SubscriptionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** What the deliveries in the store say of a subscription's past. */
final class StoredHistory implements History {
    static final List<String> ENDED = names(State::isTerminal);
    private static final String READING = "Can't read announcements";
    private static final List<String> OPEN = names(state -> !state.isTerminal());
    private static final List<String> POSTED = names(State::mayBePosted);

    private final Transactions transactions;

    StoredHistory(Transactions transactions) {
        this.transactions = transactions;
    }

    private static List<String> names(Predicate<State> which) {
        return Arrays.stream(State.values()).filter(which).map(State::name).toList();
    }

    @Override
    public Map<SubscriptionId, Covered> covered(Collection<SubscriptionId> ids) {
        return transactions.read(
                READING,
                handle -> handle
                        .createQuery("select subscription, list_day, papers from announcement"
                                + " join contents on contents.id = announcement.contents"
                                + " where subscription = any(:ids) and state = any(:states)")
                        .bindArray(
                                "ids",
                                String.class,
                                ids.stream().map(SubscriptionId::value).toList())
                        .bindArray("states", String.class, POSTED)
                        .map((row, context) -> Map.entry(
                                new SubscriptionId(row.getString("subscription")),
                                new Covered(
                                        Optional.of(Columns.day(row, "list_day")),
                                        ContentsRows.papers(row).collect(Collectors.toSet()))))
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(
                                        Map.Entry::getValue,
                                        Collectors.collectingAndThen(Collectors.toList(), Covered::all)))));
    }

    @Override
    public Optional<Ended> lastEnded(SubscriptionId id) {
        return transactions.read(
                READING,
                handle -> ofSubscription(handle, "*", ENDED, " order by local_day desc, slot desc limit 1", id)
                        .map((row, context) -> ended(row))
                        .findOne());
    }

    @Override
    public Optional<OnItsWay> onItsWay(SubscriptionId id) {
        return transactions.read(
                READING,
                handle -> ofSubscription(handle, "*", OPEN, " order by local_day desc, slot desc limit 1", id)
                        .map((row, context) -> new OnItsWay(
                                Columns.instant(row, "due"),
                                row.getString("state").equals(State.AMBIGUOUS.name()),
                                Columns.textIn(row, "reason")))
                        .findOne());
    }

    private static Query ofSubscription(
            Handle handle, String columns, List<String> states, String order, SubscriptionId id) {
        return handle.createQuery("select " + columns
                        + " from announcement where subscription = :subscription and state = any(:states)" + order)
                .bind("subscription", id.value())
                .bindArray("states", String.class, states);
    }

    private static Ended ended(ResultSet row) throws SQLException {
        return new Ended(
                Columns.day(row, "local_day"),
                Columns.instant(row, "since"),
                row.getString("state").equals(State.SENT.name()),
                Columns.textIn(row, "reason"));
    }
}
