package dev.paperboy.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** The messages as they stand, and what came of each interaction. Thread-safe. */
final class FakeLedger {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int EPHEMERAL = 64;

    private final List<ObjectNode> messages = new ArrayList<>();
    private final Set<String> threads = new HashSet<>();
    private final Map<String, Interaction> interactions = new HashMap<>();
    private int unnumbered = 1;

    /** One interaction: the message it is about, and its end. */
    private static final class Interaction {
        final CompletableFuture<JsonNode> end = new CompletableFuture<>();
        String original = "";
        boolean ephemeral;
    }

    /** Expects an interaction; its future gives the last request about it. */
    synchronized CompletableFuture<JsonNode> expect(String token, String pressedOn) {
        Interaction interaction = new Interaction();
        interaction.original = pressedOn;
        interactions.put(token, interaction);
        return interaction.end;
    }

    /** Messages that stand in the channel now. */
    synchronized List<JsonNode> messages(String channel, boolean ephemeral) {
        return messages.stream()
                .filter(message -> message.path("channel_id").asText().equals(channel))
                .filter(message -> (message.path("flags").asInt() & EPHEMERAL) != 0 == ephemeral)
                .<JsonNode>map(ObjectNode::deepCopy)
                .toList();
    }

    synchronized void called(String token, JsonNode body) {
        Interaction interaction = interaction(token);
        int type = body.path("type").asInt();
        if (type == 5) {
            interaction.ephemeral = (body.at("/data/flags").asInt() & EPHEMERAL) != 0;
        } else if (type != 6) {
            interaction.end.complete(body);
        }
    }

    synchronized JsonNode webhook(String method, String token, JsonNode body) {
        Interaction interaction = interaction(token);
        if (method.equals("DELETE")) {
            return JSON.missingNode();
        }
        boolean edits = method.equals("PATCH") && !interaction.original.isEmpty();
        JsonNode message = edits ? edit(interaction.original, body) : add(FakeWorld.CHANNEL, body);
        if (method.equals("PATCH") && !edits && interaction.ephemeral) {
            ((ObjectNode) message).put("flags", message.path("flags").asInt() | EPHEMERAL);
        }
        JsonNode answer = message.deepCopy();
        interaction.end.complete(answer);
        return answer;
    }

    /** A nonce that is enforced gives the message that has it already. */
    synchronized JsonNode post(String channel, JsonNode body) {
        Optional<ObjectNode> before = messages.stream()
                .filter(message -> message.path("channel_id").asText().equals(channel))
                .filter(message -> body.path("enforce_nonce").asBoolean()
                        && message.path("nonce").equals(body.path("nonce")))
                .findFirst();
        return before.orElseGet(() -> add(channel, body)).deepCopy();
    }

    synchronized JsonNode edit(String id, JsonNode body) {
        ObjectNode message = messages.stream()
                .filter(each -> each.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
        message.set("components", body.path("components"));
        return message.deepCopy();
    }

    synchronized JsonNode after(String channel, String id) {
        ArrayNode found = JSON.createArrayNode();
        messages.stream()
                .filter(message -> message.path("channel_id").asText().equals(channel))
                .filter(message -> message.path("id").asLong() > Long.parseLong(id))
                .forEach(message -> found.add(message.deepCopy().without("nonce")));
        return found;
    }

    synchronized JsonNode thread(String channel, String message, JsonNode body) {
        if (!threads.add(message)) {
            return JSON.createObjectNode().put("code", 160004).put("message", "A thread has already been created");
        }
        ObjectNode thread = (ObjectNode) FakeWorld.json(("{'id':'%s','type':11,'guild_id':'%s','parent_id':'%s',"
                        + "'owner_id':'%s','message_count':0,'member_count':1,'thread_metadata':{'archived':false,"
                        + "'locked':false,'archive_timestamp':'2026-01-01T00:00:00+00:00','auto_archive_duration':1440}}")
                .formatted(message, FakeWorld.GUILD, channel, FakeWorld.BOT));
        return thread.put("name", body.path("name").asText());
    }

    private ObjectNode add(String channel, JsonNode body) {
        ObjectNode message = (ObjectNode) FakeWorld.json("{'type':0,'content':'','mentions':[],'mention_roles':[],"
                + "'mention_everyone':false,'pinned':false,'tts':false,'embeds':[],'attachments':[]}");
        message.put("id", FakeWorld.snowflake()).put("channel_id", channel);
        message.put("timestamp", Clock.systemUTC().instant().toString());
        message.put("flags", body.path("flags").asInt()).set("author", FakeWorld.self());
        message.set("nonce", body.path("nonce"));
        JsonNode components = body.path("components").deepCopy();
        number(components);
        message.set("components", components);
        messages.add(message);
        return message;
    }

    /** Discord numbers the components that have no id, and tells where it keeps pictures. */
    private void number(JsonNode components) {
        for (JsonNode component : components) {
            if (!component.has("id")) {
                ((ObjectNode) component).put("id", unnumbered++);
            }
            number(component.path("components"));
            component
                    .path("items")
                    .forEach(item -> ((ObjectNode) item.path("media"))
                            .put("id", FakeWorld.snowflake())
                            .put("url", "http://127.0.0.1/picture.png")
                            .put("proxy_url", "http://127.0.0.1/picture.png")
                            .put("content_type", "image/png")
                            .put("width", 1)
                            .put("height", 1));
        }
    }

    private Interaction interaction(String token) {
        return Objects.requireNonNull(interactions.get(token), "nobody did anything with the token " + token);
    }
}
