package dev.paperboy.data.store;

import dev.paperboy.announcement.State;
import dev.paperboy.paper.PaperId;
import dev.paperboy.subscription.History;
import dev.paperboy.subscription.SubscriptionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    public Optional<LocalDate> lastListDay(SubscriptionId id) {
        return transactions.run(
                READING,
                handle -> ofSubscription(handle, "max(list_day) as newest", POSTED, "", id)
                        .map((row, context) -> Optional.ofNullable(row.getObject("newest", LocalDate.class)))
                        .one());
    }

    @Override
    public Set<PaperId> announced(SubscriptionId id, Collection<PaperId> among) {
        Set<PaperId> asked = Set.copyOf(among);
        return transactions.run(
                READING,
                handle -> ofSubscription(handle, "papers", POSTED, "", id)
                        .map((row, context) -> AnnouncementRows.papers(row)
                                .filter(asked::contains)
                                .toList())
                        .stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toSet()));
    }

    @Override
    public Optional<Ended> lastEnded(SubscriptionId id) {
        return transactions.run(
                READING,
                handle -> ofSubscription(handle, "*", ENDED, " order by local_day desc, slot desc limit 1", id)
                        .map((row, context) -> ended(row))
                        .findOne());
    }

    @Override
    public Optional<OnItsWay> onItsWay(SubscriptionId id) {
        return transactions.run(
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
