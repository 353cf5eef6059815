package dev.paperboy.slack;

import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.queue.SocketModeMessageQueue;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives what arrives at a socket to a reader at once. The client's own queue keeps it until one of its threads looks, which each
 * does every 10 ms (SocketModeClient#initializeMessageProcessorExecutor), and an error in such a thread ends it for good. Thread-safe.
 */
final class SlackIncoming implements SocketModeMessageQueue {
    private static final Logger LOG = LoggerFactory.getLogger(SlackIncoming.class);

    private final SocketModeClient client;
    private final Executor readers;

    SlackIncoming(SocketModeClient client, Executor readers) {
        this.client = client;
        this.readers = readers;
    }

    @Override
    public void add(String message) {
        try {
            readers.execute(() -> read(message));
        } catch (RejectedExecutionException leaving) {
            LOG.debug("A message from Slack came while we were leaving: Slack sends it again", leaving);
        }
    }

    private void read(String message) {
        try {
            client.processMessage(message);
        } catch (IOException | RuntimeException failure) {
            LOG.error("A message from Slack could not be read", failure);
        }
    }

    /** Nothing ever waits here. */
    @Override
    public @Nullable String poll() {
        return null;
    }
}
