package dev.paperboy.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** What came of each interaction. Thread-safe. */
final class FakeInteractions {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FakeLedger ledger;
    private final Map<String, Interaction> open = new HashMap<>();

    FakeInteractions(FakeLedger ledger) {
        this.ledger = ledger;
    }

    /** One interaction: where it was, the message that its answer edits, and its end. */
    private static final class Interaction {
        final CompletableFuture<JsonNode> end = new CompletableFuture<>();
        final String channel;
        String original;
        boolean acknowledged;
        boolean ephemeral;

        Interaction(String channel, String original) {
            this.channel = channel;
            this.original = original;
        }
    }

    /**
     * Expects an interaction; its future gives what was last answered.
     *
     * @param pressedOn the message that something was pressed on, or empty
     */
    synchronized CompletableFuture<JsonNode> expect(String token, String channel, String pressedOn) {
        Interaction interaction = new Interaction(channel, pressedOn);
        open.put(token, interaction);
        return interaction.end;
    }

    /** The first answer, which there may be one of. */
    synchronized JsonNode called(String token, JsonNode body) {
        Interaction interaction = interaction(token);
        if (interaction.acknowledged) {
            return FakeLedger.error(40060, "Interaction has already been acknowledged.");
        }
        interaction.acknowledged = true;
        int type = body.path("type").asInt();
        if (type == 4) {
            ObjectNode message = ledger.add(interaction.channel, body.path("data"));
            interaction.original = message.path("id").asText();
            interaction.end.complete(message.deepCopy());
        } else if (type == 7) {
            interaction.end.complete(ledger.edit(interaction.original, body.path("data")));
        } else if (type == 5) {
            interaction.ephemeral = (body.at("/data/flags").asInt() & FakeLedger.EPHEMERAL) != 0;
        } else if (type != 6) {
            interaction.end.complete(body);
        }
        return JSON.missingNode();
    }

    /** What follows: the first answer edited or deleted, and further messages. */
    synchronized JsonNode webhook(String method, String token, JsonNode body) {
        Interaction interaction = interaction(token);
        if (!interaction.acknowledged) {
            return FakeLedger.error(10015, "Unknown Webhook");
        }
        if (method.equals("DELETE")) {
            ledger.delete(interaction.original);
            return JSON.missingNode();
        }
        boolean edits = method.equals("PATCH") && !interaction.original.isEmpty();
        JsonNode message = edits ? ledger.edit(interaction.original, body) : add(interaction, method, body);
        interaction.end.complete(message.deepCopy());
        return message.deepCopy();
    }

    private JsonNode add(Interaction interaction, String method, JsonNode body) {
        ObjectNode message = ledger.add(interaction.channel, body);
        if (method.equals("PATCH")) {
            interaction.original = message.path("id").asText();
            int flag = interaction.ephemeral ? FakeLedger.EPHEMERAL : 0;
            message.put("flags", message.path("flags").asInt() | flag);
        }
        return message;
    }

    private Interaction interaction(String token) {
        return Objects.requireNonNull(open.get(token), "nobody did anything with the token " + token);
    }
}
