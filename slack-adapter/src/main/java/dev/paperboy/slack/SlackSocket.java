package dev.paperboy.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.methods.SlackApiException;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.impl.SocketModeClientTyrusImpl;
import com.slack.api.socket_mode.queue.impl.ConcurrentLinkedMessageQueue;
import dev.paperboy.platform.Secret;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One Socket Mode connection. It pings, and connects anew by itself when Slack asks for it or no longer answers.
 *
 * <p>Bolt's {@code SocketModeApp} is not used: it goes deaf after a few errors of handlers, and leaves requests without a handler
 * unacknowledged. Here every request is acknowledged, whatever comes of it, except what there was no room for.
 */
final class SlackSocket implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SlackSocket.class);
    private static final String JSON = "application/json";

    private final SocketModeClient client;
    private final Clock clock;
    private volatile Instant heard;
    private volatile Instant alive;
    private int missed;

    private SlackSocket(SocketModeClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
        this.heard = clock.instant();
        this.alive = heard;
    }

    /**
     * Connects, and hands every request to the app.
     *
     * @param readers where that is done
     */
    static SlackSocket connect(Slack slack, Secret appToken, App app, Executor readers, Clock clock)
            throws IOException, SlackApiException, URISyntaxException {
        SocketModeClient client = client(slack, appToken.reveal());
        client.setMessageQueue(new SlackIncoming(client, readers));
        SocketModeRequestParser parser = new SocketModeRequestParser(app.config());
        client.setAutoReconnectOnCloseEnabled(false);
        SlackSocket socket = new SlackSocket(client, clock);
        client.addWebSocketMessageListener(message -> {
            socket.heard = clock.instant();
            socket.alive = socket.heard;
            take(client, parser, app, message);
        });
        try {
            client.connect();
        } catch (IOException | RuntimeException failure) {
            client.close();
            throw failure;
        }
        return socket;
    }

    /** It reconnects by itself, and none of its threads looks for messages: {@link SlackIncoming}. */
    private static SocketModeClient client(Slack slack, String appToken)
            throws IOException, SlackApiException, URISyntaxException {
        return new SocketModeClientTyrusImpl(
                slack,
                appToken,
                slack.issueSocketModeUrl(appToken),
                0,
                new ConcurrentLinkedMessageQueue(),
                true,
                true,
                SocketModeClient.DEFAULT_SESSION_MONITOR_INTERVAL_MILLISECONDS);
    }

    /** Whether it gives no sign of life, or nothing has arrived for long. Blocks while it waits for the sign; for one watcher. */
    boolean isDeaf(SlackPatience patience) {
        boolean answers = client.verifyConnection();
        missed = answers ? 0 : missed + 1;
        alive = answers ? clock.instant() : alive;
        return missed >= patience.misses() || heard.plus(patience.silence()).isBefore(clock.instant());
    }

    /** When it last gave a sign of life. */
    Instant alive() {
        return alive;
    }

    private static void take(SocketModeClient client, SocketModeRequestParser parser, App app, String message) {
        try {
            JsonObject envelope = JsonParser.parseString(message).getAsJsonObject();
            if (envelope.has("envelope_id")) {
                JsonObject ack = new JsonObject();
                ack.add("envelope_id", envelope.get("envelope_id"));
                if (addPayload(ack, parser, message, app)) {
                    client.sendWebSocketMessage(ack.toString());
                }
            }
        } catch (RuntimeException failure) {
            LOG.error("A request from Slack could not be taken", failure);
        }
    }

    /** Whether it was taken; what was not is not acknowledged, so that Slack tries again or tells the person. */
    private static boolean addPayload(JsonObject ack, SocketModeRequestParser parser, String message, App app) {
        try {
            SocketModeRequest request = parser.parse(message);
            if (request == null || request.getBoltRequest() == null) {
                return true;
            }
            Response response = app.run(request.getBoltRequest());
            String type = response.getContentType();
            String body = response.getBody();
            if (body != null && !body.isEmpty()) {
                ack.add("payload", type != null && type.startsWith(JSON) ? JsonParser.parseString(body) : text(body));
            }
        } catch (RejectedExecutionException full) {
            LOG.warn("Too much is waiting, so Slack is to come again: {}", full.getMessage());
            return false;
        } catch (Exception failure) { // the acknowledgement has to go out all the same
            LOG.error("A request from Slack failed", failure);
        }
        return true;
    }

    private static JsonObject text(String body) {
        JsonObject text = new JsonObject();
        text.addProperty("text", body);
        return text;
    }

    @Override
    public void close() throws IOException {
        client.setAutoReconnectEnabled(false);
        client.close();
    }
}
