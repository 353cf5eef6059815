package dev.paperboy.bench.delivery;

import dev.paperboy.announcement.AnnouncementRounds;
import dev.paperboy.announcement.DeliveryKeys;
import dev.paperboy.announcement.DeliveryWatcher;
import dev.paperboy.announcement.State;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.data.store.SentLog;
import dev.paperboy.data.store.Store;
import dev.paperboy.data.store.StoreLocation;
import dev.paperboy.subscription.Order;
import dev.paperboy.subscription.Schedule;
import dev.paperboy.subscription.Selection;
import dev.paperboy.subscription.Servings;
import dev.paperboy.subscription.SubscriptionId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * How many announcements a second get through a store to a platform that answers at once, all of them due in the same minute.
 *
 * <p>Arguments: how many, in how many workspaces, and for PostgreSQL the address of an empty database.
 */
public final class DeliveryRate {
    private static final Instant DUE = Instant.parse("2026-11-24T09:00:00Z");
    private static final int WIDTH = 64;
    private static final int POLL_MILLIS = 20;

    private DeliveryRate() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int deliveries = Integer.parseInt(arguments[0]);
        int workspaces = Integer.parseInt(arguments[1]);
        Path home = Files.createTempDirectory("paperboy-rate");
        StoreLocation location = arguments.length > 2
                ? new StoreLocation.Server(home, arguments[2], "postgres", "")
                : new StoreLocation.Embedded(home);
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), DUE.plusSeconds(1)));
        try (Store store = Store.open(location, clock)) {
            long start = System.nanoTime();
            subscribe(store, deliveries, workspaces);
            say("%,d subscriptions set up in %.1f s", deliveries, since(start));
            deliver(store, deliveries, home, clock);
        }
    }

    private static void subscribe(Store store, int deliveries, int workspaces) {
        Schedule schedule = new Schedule(Schedule.WEEKDAYS, LocalTime.of(9, 0), ZoneId.of("UTC"));
        Instant before = DUE.minusSeconds(60);
        for (int i = 0; i < deliveries; i++) {
            Workspace workspace = new Workspace("fake", "w" + i % workspaces);
            Order order = new Order(
                    workspace,
                    new Address.Channel(workspace, "c" + i),
                    new Selection("", List.of(), List.of(), 0),
                    schedule,
                    5,
                    new Address.Person(workspace, "ann"));
            store.subscriptions().add(new SubscriptionId("s" + i), order, schedule.after(before), before);
        }
    }

    private static void deliver(Store store, int deliveries, Path home, Clock clock) throws InterruptedException {
        CountingPlatform platform = new CountingPlatform();
        ExecutorService workers = Executors.newFixedThreadPool(WIDTH);
        AnnouncementRounds rounds = rounds(store, platform, workers, home, clock);
        rounds.open(true);
        long start = System.nanoTime();
        rounds.tick();
        say("planned and composed in %.1f s", since(start));
        while (platform.posts.get() < deliveries) {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            rounds.goOn();
        }
        double seconds = since(start);
        rounds.close(Duration.ofSeconds(30));
        workers.shutdown();
        say("%,d posts in %.1f s: %,.0f/s", platform.posts.get(), seconds, deliveries / seconds);
        say(
                "posted twice: %d, recorded as sent: %,d",
                platform.doubles.get(), store.announcements().counts().getOrDefault(State.SENT, 0L));
    }

    private static AnnouncementRounds rounds(
            Store store, CountingPlatform platform, ExecutorService workers, Path home, Clock clock) {
        LocalDate listed = DUE.atZone(ZoneOffset.UTC).toLocalDate().minusDays(1);
        return new AnnouncementRounds(
                new AnnouncementRounds.Desk(
                        store.subscriptions(),
                        store.announcements(),
                        new Servings(new OneList(listed), store.announcements()),
                        new DeliveryKeys("a secret of the bench".getBytes(StandardCharsets.UTF_8)),
                        SentLog.open(home, clock)),
                Map.of("fake", platform),
                new AnnouncementRounds.Crew(workers, WIDTH, DeliveryWatcher.NOBODY, Map.of(), clock),
                clock,
                new Random(1));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
