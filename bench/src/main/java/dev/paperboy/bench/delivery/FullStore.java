package dev.paperboy.bench.delivery;

import dev.paperboy.bench.slack.Measured;
import dev.paperboy.bench.startup.Served;
import dev.paperboy.bench.startup.TemporaryHome;
import dev.paperboy.chat.Workspace;
import dev.paperboy.data.store.Store;
import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.slack.SlackDouble;
import dev.paperboy.slack.SlackLoad;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * The built program on a store that is full of what was delivered: how soon it is ready, its memory when idle and in a wave in which
 * everybody is owed a post, how long commands wait meanwhile, and how soon it is ready again when it was killed in the wave. One workspace, because
 * a token of Slack's opens one.
 *
 * <p>Arguments: the launcher; how many channels are subscribed; on how many days each has had its post.
 */
public final class FullStore {
    private static final int PAPERS = 10;
    private static final int IDLE_SECONDS = 20;
    private static final int COMMANDS = 1_000;
    private static final int A_SECOND = 50;

    private final String launcher;
    private final Path home;

    private FullStore(String launcher, Path home) {
        this.launcher = launcher;
        this.home = home;
    }

    public static void main(String[] arguments) throws Exception {
        int channels = Integer.parseInt(arguments[1]);
        int days = Integer.parseInt(arguments[2]);
        try (TemporaryHome home = TemporaryHome.make()) {
            FullStore bench = new FullStore(arguments[0], home.path());
            bench.fill(channels, days);
            bench.idle();
            bench.wave();
        }
    }

    private void fill(int channels, int days) throws Exception {
        long start = System.nanoTime();
        try (Database database = Database.of("h2", home)) {
            Crowd.subscribe(database, new Workspace("slack", SlackDouble.TEAM), channels);
            Past.fill(database, days);
            try (Store store = Store.open(database.location(), Clock.systemUTC())) {
                store.papers().keep(papers());
            }
        }
        say(
                "%,d subscriptions and %,d deliveries: %,d MB, made in %.0f s",
                channels,
                channels * (long) days,
                Files.size(home.resolve("paperboy.mv.db")) / 1_000_000,
                (System.nanoTime() - start) / 1e9);
    }

    private static List<Arrival> papers() {
        Instant seen = Crowd.DUE.minus(Duration.ofHours(6));
        LocalDate listed = LocalDate.ofInstant(Crowd.DUE, ZoneOffset.UTC).minusDays(1);
        return IntStream.range(0, PAPERS)
                .mapToObj(i -> new Arrival(
                        Paper.of(new PaperId("2611.0000" + i), "On doors, part " + i, "A bicycle does it. ".repeat(60)),
                        "huggingface",
                        Optional.of(listed),
                        seen))
                .toList();
    }

    private void idle() throws Exception {
        try (SlackDouble slack = new SlackDouble();
                Served served = serve(slack, Duration.ofHours(-2))) {
            TimeUnit.SECONDS.sleep(IDLE_SECONDS);
            say(
                    "idle: ready after %.1f s, %d MB after %d s (%d MB at most)",
                    served.ready(), served.resident(), IDLE_SECONDS, served.peak());
            served.kill();
        }
    }

    private void wave() throws Exception {
        try (SlackDouble slack = new SlackDouble();
                Served served = serve(slack, Duration.ofSeconds(-5))) {
            SlackLoad load = new SlackLoad(slack);
            say("killed when idle: ready after %.1f s", served.ready());
            while (!served.get("/metrics").matches("(?s).*stored\\{state=\"(planned|ready|sending)\"} [1-9].*")) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            tell("while the wave is planned and composed", slack, load);
            while (slack.calls("chat.postMessage") == 0) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            tell("while posts go out", slack, load);
            say("in the wave: %d MB (%d MB at most)", served.resident(), served.peak());
            served.kill();
        }
        try (SlackDouble slack = new SlackDouble();
                Served served = serve(slack, Duration.ofMinutes(2))) {
            say("killed in the wave: ready after %.1f s", served.ready());
            TimeUnit.SECONDS.sleep(IDLE_SECONDS);
            say("%s", served.get("/health"));
            served.kill();
        }
    }

    private static void tell(String when, SlackDouble slack, SlackLoad load) throws InterruptedException {
        long before = slack.calls("chat.postMessage");
        List<Duration> waits = load.commands(COMMANDS, A_SECOND, "help");
        say(
                "%s: acknowledged %s; %,d posts meanwhile",
                when, Measured.line(waits), slack.calls("chat.postMessage") - before);
    }

    private Served serve(SlackDouble slack, Duration afterNine) throws Exception {
        return Served.start(
                launcher,
                home,
                Map.of(
                        "JAVA_TOOL_OPTIONS",
                        "-Dpaperboy.starts-at=" + Crowd.DUE.plus(afterNine),
                        "SLACK_BOT_TOKEN",
                        "xoxb-x",
                        "SLACK_APP_TOKEN",
                        "xapp-x",
                        "PAPERBOY_SLACK_API_URL",
                        slack.api().toString()));
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
