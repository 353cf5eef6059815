package dev.paperboy.bench.discord;

import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.command.CallStore;
import dev.paperboy.command.Command;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Commands;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Option;
import dev.paperboy.command.OptionType;
import dev.paperboy.discord.DiscordAccount;
import dev.paperboy.discord.DiscordPlatform;
import dev.paperboy.discord.DiscordShards;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.FingerprintStore;
import dev.paperboy.platform.Reception;
import dev.paperboy.platform.Secret;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Paperboy's Discord with one command, which says back what it is told; and posts when a line on standard input says how many, to how many
 * channels. Argument: Discord's interface.
 */
public final class EchoBot implements Command {
    private static final CommandSpec SPEC = new CommandSpec(
            "echo",
            "says the words",
            List.of(Option.rest("words", "what to say", new OptionType.Words(200))
                    .asRequired()),
            List.of("echo hello"));
    private static final int WORKERS = 8;

    private EchoBot() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        long start = System.nanoTime();
        DiscordAccount account = new DiscordAccount(new Secret("token"), URI.create(arguments[0]), DiscordShards.AUTO);
        DiscordPlatform platform = new DiscordPlatform(account, new Remembered(), Clock.systemUTC());
        Commands commands = new Commands(List.of(new EchoBot()), new Kept());
        platform.open(new Reception(commands, remark -> {}, (a, b, c, d) -> {}, (channel, reason) -> {}));
        System.out.println("ready " + (System.nanoTime() - start) / 1_000_000);
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            String[] numbers = order.split(" ");
            post(platform, numbers[0], Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
        }
        System.exit(0);
    }

    private static void post(DiscordPlatform platform, String run, int posts, int channels)
            throws InterruptedException {
        long start = System.nanoTime();
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        for (int i = 0; i < posts; i++) {
            int number = i;
            workers.execute(() -> post(platform, DiscordBench.channel(number % channels), run + "x" + number));
        }
        workers.shutdown();
        workers.awaitTermination(10, TimeUnit.MINUTES);
        System.out.println("posted " + (System.nanoTime() - start) / 1_000_000);
    }

    private static void post(DiscordPlatform platform, String channel, String key) {
        Address to = new Address.Channel(new Workspace("discord", DiscordBench.SERVER), channel);
        try {
            platform.post(to, Card.saying("The papers of the day, as number " + key), new DeliveryKey(key));
        } catch (DeliveryException failure) {
            System.out.println("failed " + failure.getMessage());
        }
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Card run(Invocation invocation) {
        return Card.saying(invocation.text("words").orElseThrow());
    }

    /** Keeps fingerprints in memory. */
    private static final class Remembered implements FingerprintStore {
        private final Map<String, String> kept = new ConcurrentHashMap<>();

        @Override
        public Optional<String> find(String about) {
            return Optional.ofNullable(kept.get(about));
        }

        @Override
        public void keep(String about, String fingerprint) {
            kept.put(about, fingerprint);
        }
    }

    /** Keeps calls in memory. */
    private static final class Kept implements CallStore {
        private final Map<String, String> kept = new ConcurrentHashMap<>();

        @Override
        public void keep(String key, String text) {
            kept.put(key, text);
        }

        @Override
        public Optional<String> find(String key) {
            return Optional.ofNullable(kept.get(key));
        }
    }
}
