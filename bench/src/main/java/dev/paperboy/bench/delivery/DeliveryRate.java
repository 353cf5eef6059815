package dev.paperboy.bench.delivery;

import dev.paperboy.announcement.Allowance;
import dev.paperboy.announcement.AnnouncementRounds;
import dev.paperboy.announcement.DeliveryKeys;
import dev.paperboy.announcement.DeliveryWatcher;
import dev.paperboy.announcement.State;
import dev.paperboy.bench.startup.TemporaryHome;
import dev.paperboy.data.store.SentLog;
import dev.paperboy.data.store.Store;
import dev.paperboy.subscription.Servings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * How many announcements a second get through a store to a platform that answers at once, all of them due in the same minute. A small
 * crowd in a store of its own goes before, so that what is measured runs warm.
 *
 * <p>Arguments: {@code h2} or {@code postgres}; how many channels; in how many workspaces; how many posts a second the platform allows, and
 * for how many seconds to measure (without them: no limit, and until all are posted).
 */
public final class DeliveryRate {
    private static final String PLATFORM = "fake";
    /** As many as the program has. */
    private static final int WIDTH = 256;

    private static final int POLL_MILLIS = 200;
    private static final int WARM_UP = 5_000;

    private DeliveryRate() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        String kind = arguments[0];
        int channels = Integer.parseInt(arguments[1]);
        int workspaces = Integer.parseInt(arguments[2]);
        Allowance allowance =
                arguments.length > 3 ? new Allowance(Integer.parseInt(arguments[3]), WIDTH) : Allowance.UNLIMITED;
        long seconds = arguments.length > 4 ? Long.parseLong(arguments[4]) : Integer.MAX_VALUE;
        say("warming up");
        measure(kind, WARM_UP, WARM_UP, Allowance.UNLIMITED, Integer.MAX_VALUE);
        say("measuring");
        measure(kind, channels, workspaces, allowance, seconds);
    }

    private static void measure(String kind, int channels, int workspaces, Allowance allowance, long seconds)
            throws IOException, InterruptedException, SQLException {
        Clock machine = Clock.systemUTC();
        Clock clock = Clock.offset(machine, Duration.between(machine.instant(), Crowd.DUE.plusSeconds(1)));
        try (TemporaryHome home = TemporaryHome.make();
                Database database = Database.of(kind, home.path())) {
            Crowd.subscribe(database, PLATFORM, channels, workspaces);
            try (Store store = Store.open(database.location(), clock)) {
                deliver(store, channels, allowance, seconds, home.path(), clock);
            }
        }
    }

    private static void deliver(Store store, int channels, Allowance allowance, long longest, Path home, Clock clock)
            throws InterruptedException {
        CountingPlatform platform = new CountingPlatform();
        ExecutorService workers = Executors.newFixedThreadPool(WIDTH);
        AnnouncementRounds rounds = rounds(store, platform, workers, allowance, home, clock);
        rounds.open(true);
        long start = System.nanoTime();
        Thread ticking = new Thread(rounds::tick, "tick");
        ticking.start();
        double planned = 0;
        while (platform.posts.get() < channels && since(start) < longest) {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            rounds.goOn();
            if (planned == 0 && platform.posts.get() > 0) {
                planned = since(start);
                say(
                        "planned in %.1f s, %.1f s of a processor: the first post is out",
                        planned, ManagementFactory.getThreadMXBean().getThreadCpuTime(ticking.getId()) / 1e9);
            }
        }
        double seconds = since(start);
        int posts = platform.posts.get();
        say(
                "%,d posts in %.1f s: %,.0f/s; since the first: %,.0f/s",
                posts, seconds, posts / seconds, posts / (seconds - planned));
        ticking.join();
        say("all composed after %.1f s at the latest", since(start));
        rounds.close(Duration.ofSeconds(30));
        workers.shutdown();
        report(store, platform);
    }

    private static void report(Store store, CountingPlatform platform) {
        say(
                "posted twice: %d, recorded as sent: %,d of %,d",
                platform.doubles.get(),
                store.announcements().counts().getOrDefault(State.SENT, 0L),
                platform.posts.get());
    }

    private static AnnouncementRounds rounds(
            Store store,
            CountingPlatform platform,
            ExecutorService workers,
            Allowance allowance,
            Path home,
            Clock clock) {
        LocalDate listed = Crowd.DUE.atZone(ZoneOffset.UTC).toLocalDate().minusDays(1);
        return new AnnouncementRounds(
                new AnnouncementRounds.Desk(
                        store.subscriptions(),
                        store.announcements(),
                        new Servings(new OneList(listed), store.announcements()),
                        new DeliveryKeys("a secret of the bench".getBytes(StandardCharsets.UTF_8)),
                        SentLog.open(home, clock)),
                Map.of(PLATFORM, platform),
                new AnnouncementRounds.Crew(
                        workers, WIDTH, DeliveryWatcher.NOBODY, Map.of(PLATFORM, allowance), Clock.systemUTC()),
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
