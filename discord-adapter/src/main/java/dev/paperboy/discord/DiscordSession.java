package dev.paperboy.discord;

import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.Standing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.GatewayPingEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.MiscUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connections of our shards through their life: tried again with growing waits while Discord is down, given up when Discord refuses us
 * for good. What is lost in between is resumed by the library.
 */
final class DiscordSession extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordSession.class);

    /** Wrong token (4004), shards or version (4010 to 4012), intents that are invalid (4013) or not allowed (4014). */
    private static final Map<Integer, String> FOR_GOOD = Map.of(
            4004, "Discord refuses the token",
            4010, "Discord knows no such shard; see DISCORD_SHARDS",
            4011, "Discord wants more shards; see DISCORD_SHARDS",
            4012, "Discord no longer speaks this version of its interface; Paperboy has to be updated",
            4013, "Discord does not know the intents that Paperboy asks for",
            4014, "Discord does not allow the intents that Paperboy asks for");

    private static final int UNAUTHORIZED = 401;

    private final Function<ListenerAdapter, ShardManager> connection;
    private final Consumer<JDA> ready;
    private final Clock clock;
    private final CountDownLatch settled = new CountDownLatch(1);
    private final Map<Integer, Instant> heard = new ConcurrentHashMap<>();
    private final ExecutorService connector = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "discord-connect");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Optional<ShardManager> begun = Optional.empty();
    private volatile Optional<String> refusal = Optional.empty();
    private volatile String trouble = "not tried yet";
    private volatile boolean closing;

    /**
     * A session that has not begun.
     *
     * @param connection begins to connect, with one more listener
     * @param ready is told of each connection that people can be answered on
     */
    DiscordSession(Function<ListenerAdapter, ShardManager> connection, Consumer<JDA> ready, Clock clock) {
        this.connection = connection;
        this.ready = ready;
        this.clock = clock;
    }

    /** Begins; returns when connected, refused or after the first failure, at the latest after the wait. */
    void start(Duration wait) throws InterruptedException {
        connector.execute(() -> connect(DiscordLimits.FIRST_RETRY));
        if (!settled.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("Discord: not connected yet; Paperboy goes on without it and keeps trying");
        }
    }

    /** How it stands with all shards of ours: connected when each is, last heard of when the one was that was silent the longest. */
    Standing standing() {
        if (refusal.isPresent()) {
            return new Standing.Refused(refusal.get());
        }
        int ours = begun.map(shards -> shards.getShardsRunning() + shards.getShardsQueued())
                .orElse(1);
        Optional<Instant> longest = heard.values().stream().min(Instant::compareTo);
        return heard.size() < ours || longest.isEmpty()
                ? new Standing.Connecting(trouble)
                : new Standing.Connected(longest.get());
    }

    /** The connection that looks after a server. */
    JDA shardOf(long server) throws DeliveryException {
        ShardManager shards = begun();
        JDA shard = shards.getShardById(MiscUtil.getShardForGuild(server, shards.getShardsTotal()));
        if (shard == null) {
            throw DiscordFailures.busy("another process looks after that server");
        }
        return connected(shard);
    }

    /** Any connection, for what belongs to no server. */
    JDA anyShard() throws DeliveryException {
        return connected(begun().getShardCache().iterator().next());
    }

    /** Every connection there is. */
    List<JDA> shards() {
        return begun.map(ShardManager::getShards).orElse(List.of());
    }

    private ShardManager begun() throws DeliveryException {
        if (refusal.isPresent()) {
            throw new DeliveryException.Uninstalled(refusal.get(), new IllegalStateException(refusal.get()));
        }
        return begun.orElseThrow(() -> DiscordFailures.busy("Discord can't be reached"));
    }

    private JDA connected(JDA shard) throws DeliveryException {
        if (!heard.containsKey(number(shard))) {
            throw DiscordFailures.busy("Discord can't be reached: " + trouble);
        }
        return shard;
    }

    @Override
    public void onReady(ReadyEvent event) {
        heard(event.getJDA());
        ready.accept(event.getJDA());
        settled.countDown();
    }

    @Override
    public void onSessionResume(SessionResumeEvent event) {
        heard(event.getJDA());
    }

    @Override
    public void onGatewayPing(GatewayPingEvent event) {
        heard(event.getJDA());
    }

    @Override
    public void onSessionDisconnect(SessionDisconnectEvent event) {
        trouble = "the connection was lost";
        heard.remove(number(event.getJDA()));
    }

    /** Also after a login that failed, which is tried again; only some codes mean that Discord will never let us in. */
    @Override
    public void onShutdown(ShutdownEvent event) {
        if (!closing && FOR_GOOD.containsKey(event.getCode())) {
            refuse(FOR_GOOD.get(event.getCode()) + " (" + event.getCode() + ")");
        }
    }

    /** Gives up, until somebody starts again with other settings. */
    void refuse(String reason) {
        if (refusal.isPresent()) {
            return;
        }
        LOG.error("{}; Paperboy goes on without Discord. paperboy doctor says what mends it", reason);
        refusal = Optional.of(reason);
        begun.ifPresent(ShardManager::shutdown);
        settled.countDown();
    }

    /** Ends it, and lets what is being sent finish. */
    void close() throws InterruptedException {
        closing = true;
        connector.shutdownNow();
        if (begun.isPresent()) {
            Set<JDA> shards = Set.copyOf(begun.get().getShards());
            begun.get().shutdown();
            for (JDA shard : shards) {
                if (!shard.awaitShutdown(DiscordLimits.LAST_ANSWERS)) {
                    shard.shutdownNow();
                }
            }
        }
    }

    private void connect(Duration next) {
        try {
            begun = Optional.of(connection.apply(this));
        } catch (RuntimeException down) {
            if (isRefusal(down)) {
                refuse("Discord refuses the token");
                return;
            }
            LOG.warn("Discord can't be reached; trying again in {} s", next.toSeconds(), down);
            trouble = String.valueOf(down.getMessage());
            settled.countDown();
            Duration longer = next.multipliedBy(2);
            Duration after = longer.compareTo(DiscordLimits.LAST_RETRY) < 0 ? longer : DiscordLimits.LAST_RETRY;
            CompletableFuture.delayedExecutor(next.toMillis(), TimeUnit.MILLISECONDS, connector)
                    .execute(() -> connect(after));
        }
    }

    private static boolean isRefusal(RuntimeException failure) {
        return failure instanceof InvalidTokenException
                || (failure instanceof ErrorResponseException answer && answer.getResponse().code == UNAUTHORIZED);
    }

    private void heard(JDA shard) {
        heard.put(number(shard), clock.instant());
    }

    private static int number(JDA shard) {
        return shard.getShardInfo().getShardId();
    }
}
