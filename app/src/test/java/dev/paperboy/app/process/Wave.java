package dev.paperboy.app.process;

import dev.paperboy.announcement.Delivery;
import dev.paperboy.announcement.State;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.data.store.Store;
import dev.paperboy.data.store.StoreLocation;
import dev.paperboy.subscription.Order;
import dev.paperboy.subscription.Schedule;
import dev.paperboy.subscription.Selection;
import dev.paperboy.subscription.SubscriptionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;

/** A home in which channels of one workspace want their post at 09:00 UTC, and the program that brings it to them. */
final class Wave {
    static final Instant NINE = Instant.parse("2026-08-21T09:00:00Z");
    private static final Instant BEFORE = NINE.minusSeconds(3_600);
    private static final Workspace TEAM = new Workspace("slack", "T0TEAM");

    private final Path home;
    private final Program program;

    Wave(Path folder, SlackWall wall, int channels) throws IOException {
        home = folder.resolve("home");
        program = Program.at(home)
                .with("SLACK_BOT_TOKEN", "xoxb-1-2-canary")
                .with("SLACK_APP_TOKEN", "xapp-1-2-canary")
                .with("PAPERBOY_SLACK_API_URL", wall.api());
        Path papers = Files.writeString(folder.resolve("papers.jsonl"), """
                {"id":"2608.00001","title":"On doors","abstract":"A bicycle does it.","votes":3,"listed":"2026-08-20"}
                """);
        program.run("import", papers.toString());
        try (Store store = open()) {
            Schedule schedule = new Schedule(Schedule.WEEKDAYS, LocalTime.of(9, 0), ZoneId.of("UTC"));
            for (int i = 0; i < channels; i++) {
                Address.Channel channel = new Address.Channel(TEAM, "C" + i);
                Address.Person by = new Address.Person(TEAM, "U1");
                Order order = new Order(TEAM, channel, Selection.EVERYTHING, schedule, 5, by);
                store.subscriptions().add(new SubscriptionId("s" + i), order, schedule.after(BEFORE), BEFORE);
            }
        }
    }

    /** The program, so many seconds after nine. */
    Program after(long seconds) {
        return program.startingAt(NINE.plusSeconds(seconds).toString());
    }

    /** All that is owed, once the program has ended. */
    List<Delivery> deliveries() {
        try (Store store = open()) {
            return store.announcements().in(EnumSet.allOf(State.class), Integer.MAX_VALUE);
        }
    }

    private Store open() {
        return Store.open(new StoreLocation.Embedded(home), Clock.systemUTC());
    }
}
