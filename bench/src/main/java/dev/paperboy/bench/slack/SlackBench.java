package dev.paperboy.bench.slack;

import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.app.configuration.ConfigurationReader;
import dev.paperboy.app.wiring.Archive;
import dev.paperboy.bench.startup.LaunchedJvm;
import dev.paperboy.bench.startup.TemporaryHome;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.slack.SlackDouble;
import dev.paperboy.subscription.Order;
import dev.paperboy.subscription.Schedule;
import dev.paperboy.subscription.Selection;
import dev.paperboy.subscription.SubscriptionId;
import dev.paperboy.subscription.SubscriptionStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Paperboy beside a bare Bolt app, each in a process of its own with the same JVM options, over Socket Mode to a double on loopback: first both
 * idle and under 50 commands a second, then Paperboy alone while 1,000 channels are owed the day's post.
 */
public final class SlackBench {
    private static final int CHANNELS = 1_000;
    private static final Instant SUBSCRIBED = Instant.parse("2026-08-21T06:00:00Z");
    /** So long before nine in Berlin the second run starts. */
    private static final String BEFORE = "2026-08-21T06:59:45Z";

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private SlackBench() {}

    public static void main(String[] arguments) throws Exception {
        SlackDouble slack = new SlackDouble();
        try (Measured bolt = new Measured(
                slack,
                LaunchedJvm.of("dev.paperboy.bench.slack.BareBolt", slack.api().toString()))) {
            tell("bare Bolt", bolt);
        }
        try (TemporaryHome home = TemporaryHome.make()) {
            try (Measured paperboy = paperboy(home.path(), "2026-08-21T05:00:00Z")) {
                tell("Paperboy ", paperboy);
            }
            subscribe(home.path());
            drain(home.path());
        }
    }

    private static void tell(String name, Measured bot) throws Exception {
        long idle = bot.idleMegabytes();
        bot.warmUp();
        System.out.printf(
                Locale.ROOT,
                "%s: joined after %.2f s, %d MB idle; acknowledged: %s%n",
                name,
                bot.joined(),
                idle,
                Measured.line(bot.acknowledgements()));
    }

    private static void drain(Path home) throws Exception {
        SlackDouble slack = new SlackDouble();
        try (Measured paperboy = paperboy(slack, home, BEFORE)) {
            while (slack.calls("chat.postMessage") == 0) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            long start = System.nanoTime();
            String waits = Measured.line(paperboy.acknowledgements());
            long meanwhile = slack.calls("chat.postMessage");
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "while posts go out: acknowledged: %s; %d posts in %.0f s (%.1f a second)%n",
                    waits,
                    meanwhile,
                    seconds,
                    meanwhile / seconds);
            untilAllArePosted(slack, start);
        }
    }

    private static void untilAllArePosted(SlackDouble slack, long start) throws InterruptedException {
        while (slack.calls("chat.postMessage") < CHANNELS && System.nanoTime() - start < PATIENCE.toNanos()) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long posts = slack.calls("chat.postMessage");
        System.out.printf(Locale.ROOT, "%d posts after %.0f s (%.1f a second)%n", posts, seconds, posts / seconds);
    }

    private static void subscribe(Path home) {
        Configuration configuration = new ConfigurationReader(Map.of(), home, ZoneOffset.UTC).read(Optional.of(home));
        Clock clock = Clock.fixed(SUBSCRIBED, ZoneOffset.UTC);
        Workspace workspace = new Workspace("slack", SlackDouble.TEAM);
        try (Archive archive = Archive.open(configuration, clock)) {
            for (int i = 0; i < CHANNELS; i++) {
                subscribe(archive.store().subscriptions(), workspace, i);
            }
            System.out.println(archive.store().subscriptions().count(workspace) + " channels are subscribed");
        }
    }

    /** More than one workspace may have by command. */
    private static void subscribe(SubscriptionStore subscriptions, Workspace workspace, int number) {
        Schedule schedule = new Schedule(Schedule.WEEKDAYS, LocalTime.of(9, 0), ZoneId.of("Europe/Berlin"));
        Order order = new Order(
                workspace,
                new Address.Channel(workspace, "C" + number),
                new Selection("", List.of(), List.of(), 0),
                schedule,
                5,
                new Address.Person(workspace, "U0ADMIN"));
        subscriptions.add(new SubscriptionId("bench" + number), order, schedule.after(SUBSCRIBED), SUBSCRIBED);
    }

    private static Measured paperboy(Path home, String startsAt) throws Exception {
        return paperboy(new SlackDouble(), home, startsAt);
    }

    private static Measured paperboy(SlackDouble slack, Path home, String startsAt) throws Exception {
        ProcessBuilder command = LaunchedJvm.of(
                "-Dpaperboy.starts-at=" + startsAt,
                "dev.paperboy.app.Main",
                "run",
                "--offline",
                "--console-port",
                "0",
                "--home",
                home.toString());
        command.environment()
                .putAll(Map.of(
                        "SLACK_BOT_TOKEN", "xoxb-x",
                        "SLACK_APP_TOKEN", "xapp-x",
                        "PAPERBOY_SLACK_API_URL", slack.api().toString()));
        return new Measured(slack, command);
    }
}
