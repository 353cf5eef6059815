package dev.paperboy.bench.delivery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Deliveries of days gone by: each subscription has had its post on each of them, and posts of one day were alike. */
final class Past {
    private static final String DAYS = " from generate_series(1, ?) as days(d)";
    private static final String DAY = "dateadd(day, -d, date '2026-11-24')";
    private static final String LISTED = "dateadd(day, -d, date '2026-11-23')";
    private static final String NINE = "dateadd(day, -d, timestamp with time zone '2026-11-24 09:00:00+00')";
    private static final List<String> FILLING = List.of(
            "insert into contents (id, of_day, card, papers, list_day, form) select 'day' || d, " + DAY
                    + ", repeat('a card ', 400), array['2608.00000', '2608.00001'], "
                    + LISTED + ", 'USUAL'" + DAYS,
            "insert into announcement (subscription, local_day, slot, workspace, address, due, generation,"
                    + " delivery_key, state, since, message_address, message_ids, reason, fence, attempts,"
                    + " first_sending, wake, contents) select id, " + DAY + ", 0, workspace, address, " + NINE
                    + ", 0, lpad(id || 'x' || d, 22, '0'), 'SENT', " + NINE + ", address, array['1700000000.000001'],"
                    + " null, 3, 1, " + NINE + ", " + NINE + ", 'day' || d" + DAYS + " cross join subscription");

    private Past() {}

    /** Fills an embedded store, which is closed, with that many days of each of its subscriptions. */
    static void fill(Database database, int days) throws SQLException {
        try (Connection connection = database.connection()) {
            for (String sql : FILLING) {
                try (PreparedStatement filling = connection.prepareStatement(sql)) {
                    filling.setInt(1, days);
                    filling.execute();
                }
            }
        }
    }
}
