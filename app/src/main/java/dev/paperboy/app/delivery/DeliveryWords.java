package dev.paperboy.app.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.announcement.Delivery;
import dev.paperboy.announcement.State;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Deliveries as text and as JSON. */
public final class DeliveryWords {
    private static final Map<State, String> STATES = Map.ofEntries(
            Map.entry(State.PLANNED, "planned"),
            Map.entry(State.READY, "ready"),
            Map.entry(State.SENDING, "sending"),
            Map.entry(State.AMBIGUOUS, "in doubt"),
            Map.entry(State.SENT, "posted"),
            Map.entry(State.QUIET, "nothing new"),
            Map.entry(State.FAILED_CHANNEL, "channel gone"),
            Map.entry(State.FAILED_INSTALL, "installation gone"),
            Map.entry(State.DEAD, "given up"),
            Map.entry(State.EXPIRED, "too late"),
            Map.entry(State.CANCELLED, "not wanted"),
            Map.entry(State.FLAGGED, "a person decides"));

    private DeliveryWords() {}

    /** A state in words. */
    public static String of(State state) {
        return STATES.getOrDefault(state, state.name());
    }

    /** A delivery's JSON on one line, or two when it has a reason; moments are UTC. */
    public static String line(JsonNode delivery) {
        String line = String.format(
                "%-17s %s  due %s  %s",
                delivery.path("words").asText(),
                delivery.path("announcement").asText(),
                Instant.parse(delivery.path("due").asText()).truncatedTo(ChronoUnit.MINUTES),
                delivery.path("address").asText());
        return delivery.has("reason")
                ? line
                        + System.lineSeparator()
                        + " ".repeat(18)
                        + delivery.path("reason").asText()
                : line;
    }

    /** One delivery as JSON; nothing in it is secret, and its contents are not in it. */
    public static ObjectNode json(Delivery one) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("announcement", one.owed().announcement().name())
                .put("address", Whereabouts.of(one.owed().address()))
                .put("state", one.state().name())
                .put("words", of(one.state()))
                .put("due", one.owed().due().toString())
                .put("since", one.status().since().toString())
                .put("wake", one.attempts().wake().toString())
                .put("attempts", one.attempts().count())
                .put("generation", one.generation())
                .put("key", one.key().value())
                .put("ended", one.state().isTerminal());
        one.status().reason().ifPresent(reason -> json.put("reason", reason));
        one.status().message().ifPresent(message -> message.ids().forEach(json.putArray("messages")::add));
        return json;
    }
}
