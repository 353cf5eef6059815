package dev.paperboy.data.store;

import dev.paperboy.subscription.Order;
import dev.paperboy.subscription.Run;
import dev.paperboy.subscription.Schedule;
import dev.paperboy.subscription.Selection;
import dev.paperboy.subscription.Standing;
import dev.paperboy.subscription.Subscription;
import dev.paperboy.subscription.SubscriptionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;

/** A row of the table {@code subscription} with the one of the table {@code standing}, and what they stand for. */
final class SubscriptionRows {
    static final String SELECT = "select * from subscription join standing on standing.subscription = subscription.id ";
    static final String SET_NEXT = "next_day = :nextDay, next_at = :nextAt, next_rules = :nextRules";

    private static final String INSERT_ORDER =
            "insert into subscription (id, workspace, address, number, topic, authors,"
                    + " categories, minimum_upvotes, fingerprint, days, local_time, zone, top, set_up_by, created) values (:id,"
                    + " :workspace, :address, :number, :topic, :authors, :categories, :votes, :fingerprint, :days, :time, :zone,"
                    + " :top, :by, :created)";
    private static final String INSERT_STANDING = "insert into standing (subscription, state, reason, since, next_day,"
            + " next_at, next_rules) values (:id, :state, :reason, :since, :nextDay, :nextAt, :nextRules)";

    private SubscriptionRows() {}

    static void insert(Handle handle, Subscription subscription) {
        Order order = subscription.order();
        Update row = handle.createUpdate(INSERT_ORDER)
                .bind("id", subscription.id().value())
                .bind("workspace", AddressText.write(order.workspace()))
                .bind("address", AddressText.write(order.address()))
                .bind("number", subscription.number())
                .bind("top", order.top())
                .bind("by", AddressText.write(order.by()))
                .bind("created", Columns.moment(subscription.created()));
        bind(row, order.selection());
        bind(row, order.schedule()).execute();
        Update standing = handle.createUpdate(INSERT_STANDING)
                .bind("id", subscription.id().value());
        bind(bind(standing, subscription.standing()), subscription.next()).execute();
    }

    static void bind(Update row, Selection selection) {
        row.bind("topic", selection.topic())
                .bindArray("authors", String.class, selection.authors())
                .bindArray("categories", String.class, selection.categories())
                .bind("votes", selection.minimumUpvotes())
                .bind("fingerprint", selection.fingerprint());
    }

    static Update bind(Update row, Schedule schedule) {
        return row.bindArray(
                        "days",
                        String.class,
                        schedule.days().stream().map(DayOfWeek::name).toList())
                .bind("time", schedule.at().toString())
                .bind("zone", schedule.zone().getId());
    }

    static Update bind(Update row, Standing standing) {
        return row.bind("state", standing.state().name())
                .bind("reason", standing.reason())
                .bind("since", Columns.moment(standing.since()));
    }

    static <S extends SqlStatement<S>> S bind(S row, Run next) {
        return row.bind("nextDay", next.day())
                .bind("nextAt", Columns.moment(next.at()))
                .bind("nextRules", next.rules());
    }

    static Subscription subscription(ResultSet row) throws SQLException {
        return new Subscription(
                new SubscriptionId(row.getString("id")),
                row.getInt("number"),
                new Order(
                        AddressText.workspace(row.getString("workspace")),
                        AddressText.address(row.getString("address")),
                        selection(row),
                        schedule(row),
                        row.getInt("top"),
                        AddressText.person(row.getString("set_up_by"))),
                Columns.instant(row, "created"),
                new Standing(
                        Standing.State.valueOf(row.getString("state")),
                        Columns.textIn(row, "reason"),
                        Columns.instant(row, "since")),
                new Run(Columns.day(row, "next_day"), Columns.instant(row, "next_at"), row.getString("next_rules")));
    }

    static Selection selection(ResultSet row) throws SQLException {
        return new Selection(
                row.getString("topic"),
                Columns.texts(row, "authors"),
                Columns.texts(row, "categories"),
                row.getInt("minimum_upvotes"));
    }

    static Schedule schedule(ResultSet row) throws SQLException {
        return new Schedule(
                Columns.texts(row, "days").stream().map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                LocalTime.parse(row.getString("local_time")),
                ZoneId.of(row.getString("zone")));
    }
}
