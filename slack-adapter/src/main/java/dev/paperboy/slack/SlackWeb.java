package dev.paperboy.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import dev.paperboy.chat.Workspace;
import dev.paperboy.platform.EventStore;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Slack's requests over HTTP, whatever server takes them: events, commands, buttons and dialogs, all at one address. A request whose signature
 * is wrong is refused before anything in it is read; one that was taken before goes no further. Thread-safe.
 */
public final class SlackWeb {
    /** The longest body that is read, in bytes; ours. */
    public static final int LARGEST_BODY = 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(SlackWeb.class);
    private static final String JSON = "application/json; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String TIMESTAMP = "x-slack-request-timestamp";
    private static final String SIGNATURE = "x-slack-signature";
    /** A signature is of no workspace before what it signs is read. */
    private static final Workspace SIGNED = SlackAddresses.workspace("signed");

    private final SlackSignature signature;
    private final Supplier<Optional<SlackGate>> gate;
    private final SlackRequestParser parser;
    private final EventStore taken;
    private final Clock clock;

    SlackWeb(
            SlackSignature signature,
            Supplier<Optional<SlackGate>> gate,
            SlackRequestParser parser,
            EventStore taken,
            Clock clock) {
        this.signature = signature;
        this.gate = gate;
        this.parser = parser;
        this.taken = taken;
        this.clock = clock;
    }

    /**
     * A request.
     *
     * @param headers by their names in lower case
     * @param body as it came, at most {@link #LARGEST_BODY} bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // requests are not compared, and a copy of each would serve nobody
    public record Incoming(Map<String, List<String>> headers, byte[] body) {
        List<String> values(String header) {
            return headers.getOrDefault(header, List.of());
        }
    }

    /** An answer. */
    public record Answer(int status, String type, String body) {}

    /** The answer to a request; at once. */
    public Answer take(Incoming incoming) {
        if (incoming.body().length > LARGEST_BODY) {
            return new Answer(413, TEXT, "too long");
        }
        if (!incoming.values("content-encoding").isEmpty()) {
            return new Answer(415, TEXT, "compressed requests are not read");
        }
        String body = new String(incoming.body(), StandardCharsets.UTF_8);
        if (!signature.isGood(
                incoming.values(TIMESTAMP), incoming.values(SIGNATURE), incoming.body(), clock.instant())) {
            return isCheck(body) ? new Answer(200, TEXT, "") : new Answer(401, TEXT, "not signed by Slack");
        }
        try {
            Optional<SlackGate> open = gate.get();
            return open.isPresent() ? read(incoming, body, open.get()) : new Answer(503, TEXT, "not yet");
        } catch (JsonParseException | IllegalStateException unreadable) {
            LOG.warn("A request of Slack's can't be read", unreadable);
            return new Answer(400, TEXT, "unreadable");
        } catch (RejectedExecutionException full) {
            LOG.warn("Too much is waiting, so Slack is to come again: {}", full.getMessage());
            return new Answer(503, TEXT, "busy");
        } catch (Exception failed) { // Bolt's handlers throw anything; Slack tries again
            LOG.error("A request of Slack's failed", failed);
            return new Answer(500, TEXT, "failed");
        }
    }

    private Answer read(Incoming incoming, String body, SlackGate open) throws Exception {
        boolean json = incoming.values("content-type").stream().anyMatch(type -> type.startsWith("application/json"));
        if (json) {
            Optional<String> challenge = challenge(body);
            if (challenge.isPresent()) {
                return new Answer(200, TEXT, challenge.get());
            }
        } else if (!taken.isFirst(SIGNED, incoming.values(SIGNATURE).get(0), clock.instant())) {
            // Slack repeats events only, and those are known by their ids
            return new Answer(200, TEXT, "");
        }
        Request<?> request = parser.parse(SlackRequestParser.HttpRequest.builder()
                .requestUri("/slack/events")
                .requestBody(body)
                .headers(new RequestHeaders(incoming.headers()))
                .build());
        return request == null ? new Answer(400, TEXT, "of no known kind") : answer(open.run(request));
    }

    private static Optional<String> challenge(String body) {
        JsonObject json = JsonParser.parseString(body).getAsJsonObject();
        return json.has("challenge")
                        && "url_verification".equals(json.get("type").getAsString())
                ? Optional.of(json.get("challenge").getAsString())
                : Optional.empty();
    }

    private static Answer answer(Response response) {
        String body = response.getBody() == null ? "" : response.getBody();
        boolean json =
                response.getContentType() != null && response.getContentType().startsWith("application/json");
        return new Answer(response.getStatusCode(), json ? JSON : TEXT, body);
    }

    /** Slack asks now and then whether our certificate is good, without a signature: nothing is done, so anybody may ask. */
    private static boolean isCheck(String body) {
        return List.of(body.split("&", -1)).contains("ssl_check=1");
    }
}
