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
import java.util.List;

/** Many channels that want their post in the same minute: one is subscribed, and the database makes the others of it. */
final class Crowd {
    static final Instant DUE = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant BEFORE = DUE.minusSeconds(60);
    private static final String OTHERS =
            " cross join (select n, cast(mod(n, ?) as varchar) as w from generate_series(1, ?) as numbers(n)) as others";
    private static final List<String> COPIES = List.of(
            "insert into subscription select 's' || n, replace(workspace, '0', w),"
                    + " replace(address, '0/c0', w || '/c' || n), number, topic, authors, categories, minimum_upvotes,"
                    + " fingerprint, days, local_time, zone, top, set_up_by, created from subscription" + OTHERS,
            "insert into standing select 's' || n, state, reason, since, next_day, next_at, next_rules from standing"
                    + OTHERS);

    private Crowd() {}

    /**
     * Subscribes them.
     *
     * @param channels how many
     * @param workspaces in how many workspaces
     */
    static void subscribe(Database database, String platform, int channels, int workspaces) throws SQLException {
        Workspace workspace = new Workspace(platform, "0");
        Address.Channel channel = new Address.Channel(workspace, "c0");
        Schedule schedule = new Schedule(Schedule.WEEKDAYS, LocalTime.of(9, 0), ZoneId.of("UTC"));
        Address.Person by = new Address.Person(workspace, "ann");
        Order order = new Order(workspace, channel, Selection.EVERYTHING, schedule, 5, by);
        try (Store store = Store.open(database.location(), Clock.systemUTC())) {
            store.subscriptions().add(new SubscriptionId("s0"), order, schedule.after(BEFORE), BEFORE);
        }
        try (Connection connection = database.connection()) {
            for (String sql : COPIES) {
                try (PreparedStatement copies = connection.prepareStatement(sql)) {
                    copies.setInt(1, workspaces);
                    copies.setInt(2, channels - 1);
                    copies.execute();
                }
            }
        }
    }
}
