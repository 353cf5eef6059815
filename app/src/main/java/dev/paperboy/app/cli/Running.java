package dev.paperboy.app.cli;

import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.app.door.Door;
import dev.paperboy.app.wiring.Bot;
import dev.paperboy.console.web.PortTaken;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs until it is told to stop: what {@code paperboy} and {@code paperboy run} do alike. */
abstract class Running implements Callable<Integer> {
    private static final int LARGEST_PORT = 65_535;
    private static final Duration GLANCE = Duration.ofSeconds(2);
    /** It is promised to have ended after 20 seconds. */
    private static final Duration LONGEST_ENDING = Duration.ofSeconds(18);

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Option(
            names = "--console-port",
            paramLabel = "N",
            description =
                    "The console's port, 0 for any (default: $PAPERBOY_CONSOLE_PORT, else 8080 or the next free).")
    private @Nullable Integer consolePort;

    @Option(names = "--offline", description = "Leave the sources alone.", defaultValue = "false")
    private boolean offline;

    @Option(
            names = "--trial",
            hidden = true,
            description = "Stop as soon as the console answers.",
            defaultValue = "false")
    private boolean trial;

    @Override
    public Integer call() throws Exception {
        Configuration configuration = configuration();
        Bot bot;
        try {
            bot = Bot.start(configuration, offline, ProcessClock.get());
        } catch (PortTaken taken) {
            throw new WrongInput(taken.getMessage() + "; choose another with --console-port");
        }
        System.out.println("Paperboy is at " + bot.address());
        System.out.println("Home: " + configuration.home() + (offline ? " (offline)" : ""));
        if (trial) {
            open(bot.address());
            bot.close();
            return 0;
        }
        Door.open(configuration.home(), bot.address());
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(bot, configuration.home(), stopped), "stop"));
        return untilTheEnd(bot, stopped);
    }

    /** Runs until somebody stops it, or no platform is left that it could serve: then whoever watches it has to know. */
    private static int untilTheEnd(Bot bot, CountDownLatch stopped) throws InterruptedException {
        while (!stopped.await(GLANCE.toMillis(), TimeUnit.MILLISECONDS)) {
            if (bot.givenUp().isPresent()) {
                System.err.println("paperboy: " + bot.givenUp().get() + "; paperboy doctor says what mends it");
                return Failures.FAILED;
            }
        }
        return 0;
    }

    private static void stop(Bot bot, Path home, CountDownLatch stopped) {
        Door.close(home);
        Ending.within(LONGEST_ENDING, bot::close);
        stopped.countDown();
    }

    private static void open(String address) throws Exception {
        HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding());
    }

    private Configuration configuration() {
        Configuration read = home.configuration();
        if (consolePort == null) {
            return read;
        }
        if (consolePort < 0 || consolePort > LARGEST_PORT) {
            throw new WrongInput(
                    "--console-port is " + consolePort + "; it should be a port from 0 to " + LARGEST_PORT);
        }
        return new Configuration(
                read.home(),
                OptionalInt.of(consolePort),
                read.zone(),
                read.database(),
                read.arxivCategories(),
                read.contact(),
                read.mail(),
                read.endpoints(),
                read.tokens(),
                read.discordShards(),
                read.models());
    }
}
