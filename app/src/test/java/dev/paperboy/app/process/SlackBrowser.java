package dev.paperboy.app.process;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.paperboy.slack.SlackDouble;
import dev.paperboy.slack.SlackHttpLine;
import dev.paperboy.slack.SlackLedger;
import dev.paperboy.slack.SlackTenants;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;

/** What Slack, and browsers that it sends back, ask of the program over HTTP. */
final class SlackBrowser {
    static final String SIGNING_SECRET = "signing-canary";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;

    SlackBrowser(int port) {
        this.base = URI.create("http://127.0.0.1:" + port);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Goes all the way of an installation, as a browser with one cookie does; gives the page at its end. */
    String install(SlackDouble slack, SlackTenants.Tenant tenant) throws IOException, InterruptedException {
        HttpResponse<String> away = get("/slack/install");
        String to = away.headers().firstValue("Location").orElseThrow();
        String cookie = away.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        String state = to.replaceFirst(".*[?&]state=([^&]*).*", "$1");
        String code = slack.tenants().agree(tenant);
        HttpRequest back = HttpRequest.newBuilder(base.resolve("/slack/oauth?code=" + code + "&state=" + state))
                .header("Cookie", cookie)
                .build();
        return http.send(back, HttpResponse.BodyHandlers.ofString()).body();
    }

    int types(String team, String channel, String text, String responseUrl) {
        return post(
                        SIGNING_SECRET,
                        FORM,
                        form(Map.of(
                                "command", "/papers",
                                "text", text,
                                "team_id", team,
                                "channel_id", channel,
                                "user_id", "U0ADA",
                                "trigger_id", "1.2",
                                "response_url", responseUrl)))
                .statusCode();
    }

    int presses(String team, SlackLedger.Shown on, JsonObject button, String responseUrl) {
        JsonObject press = new JsonObject();
        press.addProperty("type", "block_actions");
        press.add("user", id("U0ADA"));
        press.add("team", id(team));
        press.add("channel", id(on.channel()));
        JsonObject container = new JsonObject();
        container.addProperty("type", "message");
        container.addProperty("message_ts", on.ts());
        container.addProperty("channel_id", on.channel());
        press.add("container", container);
        press.addProperty("response_url", responseUrl);
        press.addProperty("trigger_id", "1.3");
        JsonArray actions = new JsonArray();
        actions.add(button);
        press.add("actions", actions);
        return post(SIGNING_SECRET, FORM, form(Map.of("payload", press.toString())))
                .statusCode();
    }

    int happens(String team, String eventId, JsonObject event) {
        JsonObject callback = new JsonObject();
        callback.addProperty("type", "event_callback");
        callback.addProperty("team_id", team);
        callback.addProperty("event_id", eventId);
        callback.add("event", event);
        return post(SIGNING_SECRET, "application/json", callback.toString()).statusCode();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(base.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** A request signed with that secret. */
    HttpResponse<String> post(String secret, String type, String body) {
        return new SlackHttpLine(base.resolve("/slack/events"), secret, Clock.systemUTC()).post(type, body);
    }

    private static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static JsonObject id(String id) {
        JsonObject object = new JsonObject();
        object.addProperty("id", id);
        return object;
    }
}
