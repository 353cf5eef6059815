package dev.paperboy.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.chat.Address;
import dev.paperboy.platform.DeliveryKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * A message as JSON: a line of the log, and what the page is given.
 *
 * <pre>{@code
 * {"id": "…", "revision": 7, "sent": "2026-08-21T09:00:00Z", "channel": "papers", "thread": "…"?, "author": "you" | "paperboy",
 *  "text": "…"?, "card": {…}?, "onlyYou": true?, "because": "Next page"?, "topic": "…"?, "key": "…"?}
 * }</pre>
 */
public final class MessageJson {
    private MessageJson() {}

    /** Writes a message. */
    public static ObjectNode write(ConsoleMessage message) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", message.id());
        json.put("revision", message.revision());
        json.put("sent", message.sent().toString());
        json.put("channel", ConsoleAddresses.channelOf(message.at()));
        ConsoleAddresses.threadOf(message.at()).ifPresent(thread -> json.put("thread", thread));
        if (message.body() instanceof ConsoleMessage.Typed typed) {
            json.put("author", "you").put("text", typed.text());
        } else if (message.body() instanceof ConsoleMessage.Drawn drawn) {
            json.put("author", "paperboy").set("card", drawn.card());
        }
        if (message.onlyYou()) {
            json.put("onlyYou", true);
        }
        message.because().ifPresent(label -> json.put("because", label));
        message.topic().ifPresent(topic -> json.put("topic", topic));
        message.key().ifPresent(key -> json.put("key", key.value()));
        return json;
    }

    /** Reads what {@link #write} wrote; empty when it is something else. */
    static Optional<ConsoleMessage> read(JsonNode json) {
        Optional<Address> at = ConsoleAddresses.read(json.path("channel").asText(), text(json, "thread"));
        Optional<ConsoleMessage.Body> body = body(json);
        String id = json.path("id").asText();
        if (at.isEmpty()
                || body.isEmpty()
                || !ConsoleLimits.MESSAGE_ID.matcher(id).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ConsoleMessage(
                    id,
                    json.path("revision").asLong(),
                    Instant.parse(json.path("sent").asText()),
                    at.get(),
                    body.get(),
                    json.path("onlyYou").asBoolean(),
                    text(json, "because"),
                    text(json, "topic"),
                    text(json, "key").map(DeliveryKey::new)));
        } catch (DateTimeException | IllegalArgumentException notAMessage) {
            return Optional.empty();
        }
    }

    private static Optional<ConsoleMessage.Body> body(JsonNode json) {
        if (json.get("card") instanceof ObjectNode card) {
            return Optional.of(new ConsoleMessage.Drawn(card));
        }
        return text(json, "text").map(ConsoleMessage.Typed::new);
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.ofNullable(json.get(field)).map(JsonNode::asText);
    }
}
