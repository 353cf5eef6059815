package dev.paperboy.app.process;

import dev.paperboy.announcement.Delivery;
import dev.paperboy.announcement.State;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.data.store.Store;
import dev.paperboy.data.store.StoreLocation;
import dev.paperboy.paper.Arrivals;
import dev.paperboy.subscription.Order;
import dev.paperboy.subscription.Schedule;
import dev.paperboy.subscription.Selection;
import dev.paperboy.subscription.SubscriptionId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;

/** A home in which channels of one workspace want their post at 09:00 UTC, and the program that brings it to them. */
final class Wave {
    static final Instant NINE = Instant.parse("2026-08-21T09:00:00Z");
    private static final Instant BEFORE = NINE.minusSeconds(3_600);
    private static final LocalDate LISTED = LocalDate.of(2026, 8, 20);
    private static final Workspace TEAM = new Workspace("slack", "T0TEAM");

    private final StoreLocation store;
    private final Program program;

    Wave(Path folder, SlackWall wall, int channels) {
        this(folder, wall, channels, new StoreLocation.Embedded(folder.resolve("home")));
    }

    /** A wave in that store; processes beside the first one have homes of their own. */
    Wave(Path folder, SlackWall wall, int channels, StoreLocation store) {
        this.store = store;
        program = knowing(store, Program.at(store.home()))
                .with("SLACK_BOT_TOKEN", "xoxb-1-2-canary")
                .with("SLACK_APP_TOKEN", "xapp-1-2-canary")
                .with("PAPERBOY_SLACK_API_URL", wall.api());
        try (Store opened = open()) {
            opened.papers().keep(List.of(Arrivals.listed("2608.00001", "On doors", LISTED, BEFORE, 3)));
            Schedule schedule = new Schedule(Schedule.WEEKDAYS, LocalTime.of(9, 0), ZoneId.of("UTC"));
            for (int i = 0; i < channels; i++) {
                Address.Channel channel = new Address.Channel(TEAM, "C" + i);
                Address.Person by = new Address.Person(TEAM, "U1");
                Order order = new Order(TEAM, channel, Selection.EVERYTHING, schedule, 5, by);
                opened.subscriptions().add(new SubscriptionId("s" + i), order, schedule.after(BEFORE), BEFORE);
            }
        }
    }

    /** The program, so many seconds after nine. */
    Program after(long seconds) {
        return program.startingAt(NINE.plusSeconds(seconds).toString());
    }

    /** The program in a home of its own, on the same store, so many seconds after nine. */
    Program beside(Path home, long seconds) {
        return program.in(home).startingAt(NINE.plusSeconds(seconds).toString());
    }

    /** All that is owed; from an embedded store once the program has ended. */
    List<Delivery> deliveries() {
        try (Store opened = open()) {
            return opened.announcements().in(EnumSet.allOf(State.class), Integer.MAX_VALUE);
        }
    }

    private Store open() {
        return Store.open(store, Clock.systemUTC());
    }

    private static Program knowing(StoreLocation store, Program program) {
        return store instanceof StoreLocation.Server server
                ? program.with("PAPERBOY_DATABASE_URL", server.url())
                        .with("PAPERBOY_DATABASE_USER", server.user())
                        .with("PAPERBOY_DATABASE_PASSWORD", server.password())
                : program;
    }
}
