package dev.paperboy.discord;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
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
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection through its life: tried again with growing waits while Discord is down, given up when Discord refuses us for good. What
 * is lost in between is resumed by the library.
 */
final class DiscordSession extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordSession.class);

    /** Wrong token (4004), shards or version (4010 to 4012), intents that are invalid (4013) or not allowed (4014). */
    private static final Set<Integer> FOR_GOOD = Set.of(4004, 4010, 4011, 4012, 4013, 4014);

    private final Function<ListenerAdapter, JDA> connection;
    private final Consumer<JDA> ready;
    private final Clock clock;
    private final CountDownLatch settled = new CountDownLatch(1);
    private final ExecutorService connector = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "discord-connect");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Optional<JDA> begun = Optional.empty();
    private volatile DiscordStanding standing = new DiscordStanding.Connecting("not tried yet");
    private volatile boolean closing;

    /**
     * @param connection begins to connect, with one more listener
     * @param ready is told of each connection that people can be answered on
     */
    DiscordSession(Function<ListenerAdapter, JDA> connection, Consumer<JDA> ready, Clock clock) {
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

    DiscordStanding standing() {
        return standing;
    }

    /** The connection, where people can be answered. */
    Optional<JDA> connected() {
        return standing instanceof DiscordStanding.Connected ? begun : Optional.empty();
    }

    @Override
    public void onReady(ReadyEvent event) {
        heard();
        begun = Optional.of(event.getJDA());
        ready.accept(event.getJDA());
        settled.countDown();
    }

    @Override
    public void onSessionResume(SessionResumeEvent event) {
        heard();
    }

    @Override
    public void onGatewayPing(GatewayPingEvent event) {
        heard();
    }

    @Override
    public void onSessionDisconnect(SessionDisconnectEvent event) {
        standing = new DiscordStanding.Connecting("the connection was lost");
    }

    /** Also after a login that failed, which is tried again; only some codes mean that Discord will never let us in. */
    @Override
    public void onShutdown(ShutdownEvent event) {
        if (!closing && FOR_GOOD.contains(event.getCode())) {
            refuse("Discord closed the connection for good: " + event.getCode());
        }
    }

    /** Gives up, until somebody starts again with other settings. */
    void refuse(String reason) {
        if (standing instanceof DiscordStanding.Refused) {
            return;
        }
        LOG.error("{}; Paperboy goes on without Discord", reason);
        standing = new DiscordStanding.Refused(reason);
        begun.ifPresent(JDA::shutdown);
        settled.countDown();
    }

    /** Ends it, and lets what is being sent finish. */
    void close() throws InterruptedException {
        closing = true;
        connector.shutdownNow();
        if (begun.isPresent()) {
            JDA jda = begun.get();
            jda.shutdown();
            if (!jda.awaitShutdown(DiscordLimits.LAST_ANSWERS)) {
                jda.shutdownNow();
            }
        }
    }

    private void connect(Duration next) {
        try {
            begun = Optional.of(connection.apply(this));
        } catch (InvalidTokenException refusal) {
            refuse("Discord refuses the token");
        } catch (RuntimeException down) {
            LOG.warn("Discord can't be reached; trying again in {} s", next.toSeconds(), down);
            standing = new DiscordStanding.Connecting(String.valueOf(down.getMessage()));
            settled.countDown();
            Duration longer = next.multipliedBy(2);
            Duration after = longer.compareTo(DiscordLimits.LAST_RETRY) < 0 ? longer : DiscordLimits.LAST_RETRY;
            CompletableFuture.delayedExecutor(next.toMillis(), TimeUnit.MILLISECONDS, connector)
                    .execute(() -> connect(after));
        }
    }

    private void heard() {
        standing = new DiscordStanding.Connected(clock.instant());
    }
}
