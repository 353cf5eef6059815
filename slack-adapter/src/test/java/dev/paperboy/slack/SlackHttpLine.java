package dev.paperboy.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Slack's end of HTTP: signed requests to the app's one address, in the forms in which Slack sends them. */
public final class SlackHttpLine implements SlackLine {
    private static final int OK = 200;

    private final URI to;
    private final String signing;
    private final Clock clock;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, JsonObject> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, Duration> took = new ConcurrentHashMap<>();

    /**
     * A line that nothing has gone over yet.
     *
     * @param to where the app takes requests
     * @param clock that which the app goes by: Slack's signatures are good for five minutes
     */
    public SlackHttpLine(URI to, String signing, Clock clock) {
        this.to = to;
        this.signing = signing;
        this.clock = clock;
    }

    @Override
    public String send(String type, JsonElement payload) {
        String envelope = UUID.randomUUID().toString();
        long start = System.nanoTime();
        HttpResponse<String> response = type.equals("events_api")
                ? post("application/json", payload.toString())
                : post("application/x-www-form-urlencoded", form(type, payload.getAsJsonObject()));
        took.put(envelope, Duration.ofNanos(System.nanoTime() - start));
        if (response.statusCode() == OK) {
            JsonObject ack = new JsonObject();
            if (response.body().startsWith("{")) {
                ack.add("payload", JsonParser.parseString(response.body()));
            }
            acknowledged.put(envelope, ack);
        }
        return envelope;
    }

    private static String form(String type, JsonObject payload) {
        if (type.equals("interactive")) {
            return "payload=" + encoded(payload.toString());
        }
        return payload.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue().getAsString()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Posts a body of that type, signed. */
    public HttpResponse<String> post(String type, String body) {
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(to)
                .header("Content-Type", type)
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", "v0=" + mac("v0:" + timestamp + ":" + body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /** As docs.slack.dev, authentication/verifying-requests-from-slack, says it; not by the code that is tested. */
    private String mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(signing.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether the app takes requests. */
    public boolean isOpen() {
        try {
            return post("application/x-www-form-urlencoded", "ssl_check=1").statusCode() == OK;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    @Override
    public boolean isAcknowledged(String envelope) {
        return acknowledged.containsKey(envelope);
    }

    @Override
    public JsonObject acknowledgement(String envelope) {
        return Objects.requireNonNull(acknowledged.get(envelope), envelope);
    }

    @Override
    public Duration slowest() {
        return took.values().stream().max(Duration::compareTo).orElse(Duration.ZERO);
    }
}
