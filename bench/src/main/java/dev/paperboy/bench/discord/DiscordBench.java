package dev.paperboy.bench.discord;

import dev.paperboy.discord.fake.FakeDiscord;
import dev.paperboy.discord.fake.FakePerson;
import dev.paperboy.discord.fake.FakeWorld;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Joins the double of Discord with a bare bot of the library, with Paperboy's Discord and with the whole of Paperboy; each answers the same
 * person one after the other, then fifty times a second while posts drain. Linux only: memory is read from {@code /proc}.
 *
 * <p>Argument: a home of Paperboy, with papers in it.
 */
public final class DiscordBench {
    static final String SERVER = FakeWorld.GUILD;
    private static final int WARM = 500;
    private static final int ASKED = 1_000;
    private static final int IDLE_SECONDS = 10;
    private static final int PER_SECOND = 50;
    private static final int SECONDS = 20;
    private static final int POSTS = 1_000;
    private static final int CHANNELS = 50;

    private DiscordBench() {}

    /** The ids of channels to post in. */
    static String channel(int number) {
        return String.valueOf(310_000_000_000_000_000L + number);
    }

    public static void main(String[] arguments) throws Exception {
        measure("bare bot", "papers", "echo", Map.of("words", "hello"), DiscordBench::bare);
        measure("Paperboy's Discord, echo", "papers", "echo", Map.of("words", "hello"), DiscordBench::echo);
        measure("all of Paperboy, help", "papers", "help", Map.of(), discord -> paperboy(discord, arguments[0]));
        measure(
                "all of Paperboy, trending",
                "papers",
                "trending",
                Map.of(),
                discord -> paperboy(discord, arguments[0]));
        underLoad();
        limited();
        System.exit(0);
    }

    private interface Start {
        Bot of(FakeDiscord discord) throws IOException;
    }

    private static Bot bare(FakeDiscord discord) throws IOException {
        return Bot.start(
                BareBot.class.getName(),
                ProcessBuilder.Redirect.DISCARD,
                List.of(),
                discord.rest().toString(),
                discord.gateway().address().toString());
    }

    private static Bot echo(FakeDiscord discord) throws IOException {
        return Bot.start(
                EchoBot.class.getName(),
                ProcessBuilder.Redirect.DISCARD,
                List.of(),
                discord.rest().toString());
    }

    private static Bot paperboy(FakeDiscord discord, String home) throws IOException {
        return Bot.start(
                "dev.paperboy.app.Main",
                ProcessBuilder.Redirect.DISCARD,
                List.of("DISCORD_TOKEN=token", "PAPERBOY_DISCORD_API_URL=" + discord.rest()),
                "run",
                "--offline",
                "--console-port",
                "0",
                "--home",
                home);
    }

    private static void measure(String name, String root, String command, Map<String, String> options, Start start)
            throws Exception {
        try (FakeDiscord discord = new FakeDiscord()) {
            long begun = System.nanoTime();
            try (Bot bot = start.of(discord)) {
                joined(discord);
                double ready = (System.nanoTime() - begun) / 1e6;
                TimeUnit.SECONDS.sleep(IDLE_SECONDS);
                long idle = bot.residentMegabytes();
                FakePerson person = discord.person();
                ask(discord, person, root, command, options, WARM);
                double[] milliseconds = ask(discord, person, root, command, options, ASKED);
                System.out.printf(
                        Locale.ROOT,
                        "%s: process start to READY %.0f ms, answer p50 %.2f ms, p99 %.2f ms, idle %d MB, after %d"
                                + " answers %d MB%n",
                        name,
                        ready,
                        percentile(milliseconds, 0.5),
                        percentile(milliseconds, 0.99),
                        idle,
                        WARM + ASKED,
                        bot.residentMegabytes());
            }
        }
    }

    private static void joined(FakeDiscord discord) throws InterruptedException {
        while (discord.gateway().joined() == 0) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }

    private static double[] ask(
            FakeDiscord discord,
            FakePerson person,
            String root,
            String command,
            Map<String, String> options,
            int times) {
        double[] milliseconds = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            person.slash(root, command, options);
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
            discord.forgetRequests();
            discord.ledger().clear();
        }
        return milliseconds;
    }

    private static void underLoad() throws Exception {
        try (FakeDiscord discord = new FakeDiscord();
                Bot bot = echo(discord)) {
            prepare(discord, bot);
            double alone = posted(bot, "a", POSTS);
            double[] milliseconds = new double[PER_SECOND * SECONDS];
            CountDownLatch answered = askInTurns(discord, milliseconds);
            double meanwhile = posted(bot, "b", POSTS);
            answered.await();
            System.out.printf(
                    Locale.ROOT,
                    "no limits: %.0f posts/s alone, %.0f while %d a second ask: p50 %.1f ms, p99 %.1f ms, worst %.1f"
                            + " ms of %d%n",
                    alone,
                    meanwhile,
                    PER_SECOND,
                    percentile(milliseconds, 0.5),
                    percentile(milliseconds, 0.99),
                    percentile(milliseconds, 1),
                    milliseconds.length);
        }
    }

    /** Fifty a second, each when it is its turn, whatever became of those before. */
    private static CountDownLatch askInTurns(FakeDiscord discord, double[] milliseconds) {
        CountDownLatch answered = new CountDownLatch(milliseconds.length);
        ExecutorService people = Executors.newCachedThreadPool();
        long begun = System.nanoTime();
        people.execute(() -> {
            for (int i = 0; i < milliseconds.length; i++) {
                int number = i;
                LockSupport.parkNanos(begun + i * TimeUnit.SECONDS.toNanos(1) / PER_SECOND - System.nanoTime());
                people.execute(() -> {
                    long start = System.nanoTime();
                    discord.person().slash("papers", "echo", Map.of("words", "hello"));
                    milliseconds[number] = (System.nanoTime() - start) / 1e6;
                    answered.countDown();
                });
            }
            people.shutdown();
        });
        return answered;
    }

    /** Five per channel in five seconds, fifty a second in all. */
    private static void limited() throws Exception {
        try (FakeDiscord discord = new FakeDiscord();
                Bot bot = echo(discord)) {
            prepare(discord, bot);
            discord.forgetRequests();
            discord.limits().apply(5, Duration.ofSeconds(5), 50);
            double rate = posted(bot, "c", POSTS);
            System.out.printf(
                    Locale.ROOT,
                    "5 per channel in 5 s, 50 per second in all: %.1f posts/s, %d requests for %d posts%n",
                    rate,
                    discord.requests("POST channels/").size(),
                    POSTS);
        }
    }

    private static void prepare(FakeDiscord discord, Bot bot) throws Exception {
        bot.line("ready");
        for (int i = 0; i < CHANNELS; i++) {
            discord.gateway().dispatch("CHANNEL_CREATE", FakeWorld.channel(channel(i), "channel-" + i, 0));
        }
        discord.person().slash("papers", "echo", Map.of("words", "events are read in order"));
        posted(bot, "w", POSTS / 2);
    }

    private static double posted(Bot bot, String run, int posts) throws IOException {
        bot.order(run + " " + posts + " " + CHANNELS);
        return posts * 1_000.0 / Long.parseLong(bot.line("posted"));
    }

    private static double percentile(double[] values, double which) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(which * sorted.length))];
    }
}
