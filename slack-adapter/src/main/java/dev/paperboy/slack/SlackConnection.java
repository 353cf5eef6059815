package dev.paperboy.slack;

import com.slack.api.bolt.App;
import com.slack.api.methods.SlackApiException;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.Secret;
import dev.paperboy.platform.Standing;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Our sockets at Slack. Tries again, ever more slowly, while Slack can't be reached; gives up when it refuses the token. Thread-safe. */
final class SlackConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SlackConnection.class);
    /** Slack gives a new socket once a minute, with some patience for bursts. */
    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final SlackClient client;
    private final Secret appToken;
    private final App app;
    private final SlackPatience patience;
    private final Clock clock;
    private final ExecutorService connecting = Executors.newSingleThreadExecutor(work -> daemon(work, "slack-connect"));
    private final ExecutorService readers =
            Executors.newFixedThreadPool(SlackLimits.CONNECTIONS, work -> daemon(work, "slack-reader"));
    private final List<SlackSocket> sockets = new ArrayList<>();
    private volatile Standing.Connecting trying = new Standing.Connecting("not tried yet");
    private volatile Optional<Standing.Refused> refusal = Optional.empty();
    private boolean closed;

    /** @param app what requests are handed to */
    SlackConnection(SlackClient client, Secret appToken, App app, SlackPatience patience, Clock clock) {
        this.client = client;
        this.appToken = appToken;
        this.app = app;
        this.patience = patience;
        this.clock = clock;
    }

    /** Returns after the first try, whatever came of it. */
    void open() {
        CountDownLatch tried = new CountDownLatch(1);
        connecting.execute(() -> {
            tryToConnect(FIRST_WAIT);
            tried.countDown();
        });
        try {
            tried.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** How it stands with the connection. */
    Standing standing() {
        Optional<Instant> heard = snapshot().stream().map(SlackSocket::alive).max(Comparator.naturalOrder());
        return refusal.<Standing>map(refused -> refused)
                .or(() -> heard.map(Standing.Connected::new))
                .orElse(trying);
    }

    private void tryToConnect(Duration wait) {
        try {
            connect();
        } catch (DeliveryException.Uninstalled refused) {
            LOG.error("Slack refuses SLACK_BOT_TOKEN: {}; paperboy doctor says what to do", refused.getMessage());
            refusal = Optional.of(new Standing.Refused("Slack refuses SLACK_BOT_TOKEN: " + refused.getMessage()));
        } catch (DeliveryException | IOException | SlackApiException | URISyntaxException | RuntimeException failure) {
            LOG.warn("Slack can't be reached; trying again in {} s", wait.toSeconds(), failure);
            trying = new Standing.Connecting("Slack can't be reached: " + failure.getMessage());
            Duration doubled = wait.multipliedBy(2);
            again(doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled);
        }
    }

    private void again(Duration wait) {
        after(wait, () -> tryToConnect(wait));
    }

    private void connect() throws DeliveryException, IOException, SlackApiException, URISyntaxException {
        String where = client.whereabouts();
        while (missing()) {
            add(newSocket());
        }
        LOG.info("Joined Slack: {}", where);
        after(patience.between(), this::watch);
    }

    private SlackSocket newSocket() throws IOException, SlackApiException, URISyntaxException {
        return SlackSocket.connect(client.slack(), appToken, app, readers, clock);
    }

    /** Replaces a deaf socket: one at a look, because Slack gives a new one once a minute. */
    private void watch() {
        snapshot().stream()
                .filter(socket -> socket.isDeaf(patience))
                .findFirst()
                .ifPresent(this::replace);
        after(patience.between(), this::watch);
    }

    private void replace(SlackSocket deaf) {
        try {
            add(newSocket());
            synchronized (this) {
                sockets.remove(deaf);
            }
            close(deaf);
            LOG.info("Renewed a socket to Slack that had gone silent");
        } catch (IOException | SlackApiException | URISyntaxException | RuntimeException failure) {
            LOG.warn("A silent socket to Slack could not be renewed; it stays until the next look", failure);
        }
    }

    private synchronized List<SlackSocket> snapshot() {
        return List.copyOf(sockets);
    }

    private void after(Duration wait, Runnable work) {
        if (!connecting.isShutdown()) {
            CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS, connecting)
                    .execute(work);
        }
    }

    private synchronized boolean missing() {
        return !closed && sockets.size() < SlackLimits.CONNECTIONS;
    }

    private synchronized void add(SlackSocket socket) throws IOException {
        if (closed) {
            socket.close();
        } else {
            sockets.add(socket);
        }
    }

    @Override
    public void close() {
        connecting.shutdownNow();
        synchronized (this) {
            closed = true;
            sockets.forEach(SlackConnection::close);
            sockets.clear();
        }
        readers.shutdown();
    }

    private static void close(SlackSocket socket) {
        try {
            socket.close();
        } catch (IOException failure) {
            LOG.warn("A socket to Slack did not close", failure);
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
