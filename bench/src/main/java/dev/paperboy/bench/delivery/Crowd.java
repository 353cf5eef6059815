package dev.paperboy.bench.delivery;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.data.store.Store;
import dev.paperboy.subscription.Order;
import dev.paperboy.subscription.Schedule;
import dev.paperboy.subscription.Selection;
import dev.paperboy.subscription.SubscriptionId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** Many channels that want their post in the same minute: one is subscribed, and the database makes the others of it. */
final class Crowd {
    static final Instant DUE = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant BEFORE = DUE.minusSeconds(60);
    /** In a workspace's name: its number. */
    private static final String NUMBER = "#";

    private static final String OTHERS = " cross join (select n, replace(cast(? as varchar), '" + NUMBER
            + "', cast(mod(n, ?) as varchar)) as w from generate_series(1, ?) as numbers(n)) as others";
    private static final String ORDERS = "insert into subscription select 's' || n, replace(workspace, ?, w),"
            + " replace(address, ? || '/c0', w || '/c' || n), number, topic, authors, categories, minimum_upvotes,"
            + " fingerprint, days, local_time, zone, top, set_up_by, created from subscription" + OTHERS;
    private static final String STANDINGS =
            "insert into standing select 's' || n, state, reason, since, next_day, next_at, next_rules from standing"
                    + OTHERS;

    private Crowd() {}

    /** Subscribes channels of that many workspaces. */
    static void subscribe(Database database, String platform, int channels, int workspaces) throws SQLException {
        subscribe(database, new Workspace(platform, NUMBER), channels, workspaces);
    }

    /** Subscribes channels of one workspace. */
    static void subscribe(Database database, Workspace workspace, int channels) throws SQLException {
        subscribe(database, workspace, channels, 1);
    }

    private static void subscribe(Database database, Workspace named, int channels, int workspaces)
            throws SQLException {
        Workspace workspace = new Workspace(named.platform(), named.id().replace(NUMBER, "0"));
        Address.Channel channel = new Address.Channel(workspace, "c0");
        Schedule schedule = new Schedule(Schedule.WEEKDAYS, LocalTime.of(9, 0), ZoneId.of("UTC"));
        Address.Person by = new Address.Person(workspace, "ann");
        Order order = new Order(workspace, channel, Selection.EVERYTHING, schedule, 5, by);
        try (Store store = Store.open(database.location(), Clock.systemUTC())) {
            store.subscriptions().add(new SubscriptionId("s0"), order, schedule.after(BEFORE), BEFORE);
        }
        try (Connection connection = database.connection();
                PreparedStatement orders = connection.prepareStatement(ORDERS);
                PreparedStatement standings = connection.prepareStatement(STANDINGS)) {
            orders.setString(1, workspace.id());
            orders.setString(2, workspace.id());
            others(orders, 2, named.id(), workspaces, channels);
            others(standings, 0, named.id(), workspaces, channels);
        }
    }

    private static void others(PreparedStatement copies, int bound, String named, int workspaces, int channels)
            throws SQLException {
        copies.setString(bound + 1, named);
        copies.setInt(bound + 2, workspaces);
        copies.setInt(bound + 3, channels - 1);
        copies.execute();
    }
}
