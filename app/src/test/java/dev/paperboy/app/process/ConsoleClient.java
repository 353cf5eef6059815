package dev.paperboy.app.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Talks to a console as its page does. */
final class ConsoleClient {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;
    private final String token;

    ConsoleClient(URI address) {
        this.base = address.resolve("/");
        this.token = address.getQuery().substring("token=".length());
    }

    /** Says something in a channel and gives the answer as plain text. */
    String say(String channel, String text) throws IOException, InterruptedException {
        ObjectNode asked = JsonNodeFactory.instance.objectNode();
        asked.put("channel", channel).put("text", text).put("zone", "Europe/Berlin");
        return post("api/say", asked).path("text").asText();
    }

    /** Adds a channel. */
    void addChannel(String name) throws IOException, InterruptedException {
        post("api/channels", JsonNodeFactory.instance.objectNode().put("name", name));
    }

    /** The channels in which something was announced, once for each announcement. */
    List<String> announced() throws IOException, InterruptedException {
        List<String> channels = new ArrayList<>();
        for (JsonNode message : get("api/state").path("messages")) {
            if (message.has("key")) {
                channels.add(message.path("channel").asText());
            }
        }
        return channels;
    }

    private JsonNode post(String path, JsonNode body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
