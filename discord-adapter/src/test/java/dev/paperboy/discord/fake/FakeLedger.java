package dev.paperboy.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The messages and threads as they stand. Thread-safe. */
public final class FakeLedger {
    static final int EPHEMERAL = 64;
    private static final int CROSSPOSTED = 1;
    private static final int CONTAINER = 17;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<ObjectNode> messages = new ArrayList<>();
    private final Map<String, ObjectNode> threads = new LinkedHashMap<>();
    private int unnumbered = 1;

    /** Messages that stand in the channel, thread or direct messages now. */
    public synchronized List<JsonNode> messages(String channel, boolean ephemeral) {
        return messages.stream()
                .filter(message -> message.path("channel_id").asText().equals(channel))
                .filter(message -> (message.path("flags").asInt() & EPHEMERAL) != 0 == ephemeral)
                .<JsonNode>map(ObjectNode::deepCopy)
                .toList();
    }

    /** The threads of a channel, with their first message's tags. */
    public synchronized List<JsonNode> threads(String channel) {
        return threads.values().stream()
                .filter(thread -> thread.path("parent_id").asText().equals(channel))
                .<JsonNode>map(ObjectNode::deepCopy)
                .toList();
    }

    synchronized List<JsonNode> activeThreads() {
        return threads.values().stream()
                .filter(thread -> !thread.at("/thread_metadata/archived").asBoolean())
                .<JsonNode>map(ObjectNode::deepCopy)
                .toList();
    }

    /** Nobody wrote in the thread for long. */
    public synchronized void archive(String thread, boolean locked) {
        metadata(thread).put("archived", true).put("locked", locked);
    }

    /** Whether the thread is archived now. */
    public synchronized boolean isArchived(String thread) {
        return metadata(thread).path("archived").asBoolean();
    }

    /** The minutes are over in which a nonce is known. */
    public synchronized void forgetNonces() {
        messages.forEach(message -> message.remove("nonce"));
    }

    /** Nothing was ever written. */
    public synchronized void clear() {
        messages.clear();
    }

    /** A nonce that is enforced gives the message that has it already. */
    synchronized JsonNode post(String channel, JsonNode body) {
        ObjectNode thread = threads.get(channel);
        if (thread != null && thread.at("/thread_metadata/locked").asBoolean()) {
            return error(50083, "Thread is archived");
        }
        Optional<ObjectNode> before = messages.stream()
                .filter(message -> message.path("channel_id").asText().equals(channel))
                .filter(message -> body.path("enforce_nonce").asBoolean()
                        && message.path("nonce").equals(body.path("nonce")))
                .findFirst();
        return before.orElseGet(() -> add(channel, body)).deepCopy();
    }

    synchronized JsonNode edit(String id, JsonNode body) {
        Optional<ObjectNode> message = find(id);
        if (message.isPresent() && isAsleep(message.get().path("channel_id").asText())) {
            return error(50083, "Thread is archived");
        }
        message.ifPresent(each -> {
            each.set("components", numbered(body.path("components")));
            each.put("edited_timestamp", Clock.systemUTC().instant().toString());
        });
        return message.<JsonNode>map(ObjectNode::deepCopy).orElseGet(() -> error(10008, "Unknown Message"));
    }

    synchronized void delete(String id) {
        messages.removeIf(message -> message.path("id").asText().equals(id));
    }

    synchronized JsonNode crosspost(String id) {
        ObjectNode message = find(id).orElseThrow();
        return message.put("flags", message.path("flags").asInt() | CROSSPOSTED).deepCopy();
    }

    synchronized JsonNode after(String channel, String id) {
        ArrayNode found = JSON.createArrayNode();
        messages.stream()
                .filter(message -> message.path("channel_id").asText().equals(channel))
                .filter(message -> message.path("id").asLong() > Long.parseLong(id))
                .forEach(message -> found.add(message.deepCopy().without("nonce")));
        return found;
    }

    /** A message has one thread, of its own id. */
    synchronized JsonNode startThread(String channel, String message, JsonNode body) {
        if (threads.containsKey(message)) {
            return error(160004, "A thread has already been created for this message");
        }
        return open(message, channel, body);
    }

    /** A forum post, whose first message has its id. */
    synchronized JsonNode startPost(String forum, JsonNode body) {
        ObjectNode first = add("", body.path("message"));
        String id = first.path("id").asText();
        first.put("channel_id", id);
        ObjectNode thread = open(id, forum, body);
        ArrayNode tags = thread.putArray("applied_tags");
        body.path("applied_tags").forEach(tag -> tags.add(tag.asText()));
        return thread.deepCopy().set("message", first.deepCopy());
    }

    synchronized JsonNode archivedThreads(String channel) {
        ObjectNode page = FakeWorld.json("{'threads':[],'members':[],'has_more':false}");
        threads(channel).stream()
                .filter(thread -> thread.at("/thread_metadata/archived").asBoolean())
                .forEach(thread -> page.withArray("threads").add(thread));
        return page;
    }

    /** Only moderators may open what is locked, and we are none. */
    synchronized JsonNode changeThread(String id, JsonNode body) {
        if (!threads.containsKey(id)) {
            return error(10003, "Unknown Channel");
        }
        if (metadata(id).path("locked").asBoolean()) {
            return error(50013, "Missing Permissions");
        }
        metadata(id).put("archived", body.path("archived").asBoolean());
        return findThread(id).orElseThrow();
    }

    synchronized Optional<JsonNode> findThread(String id) {
        return Optional.ofNullable(threads.get(id)).map(ObjectNode::deepCopy);
    }

    synchronized ObjectNode add(String channel, JsonNode body) {
        ObjectNode message = FakeWorld.json("{'type':0,'content':'','mentions':[],'mention_roles':[],"
                + "'mention_everyone':false,'pinned':false,'tts':false,'embeds':[],'attachments':[],"
                + "'edited_timestamp':null}");
        message.put("id", FakeWorld.snowflake()).put("channel_id", channel);
        message.put("timestamp", Clock.systemUTC().instant().toString());
        message.put("flags", body.path("flags").asInt()).set("author", FakeWorld.bot());
        if (body.has("nonce")) {
            message.set("nonce", body.path("nonce"));
        }
        message.set("components", numbered(body.path("components")));
        messages.add(message);
        return message;
    }

    static ObjectNode error(int code, String message) {
        return JSON.createObjectNode().put("code", code).put("message", message);
    }

    private ObjectNode open(String id, String parent, JsonNode body) {
        ObjectNode thread = FakeWorld.thread(id, parent, body.path("name").asText());
        threads.put(id, thread);
        return thread;
    }

    private boolean isAsleep(String channel) {
        return threads.containsKey(channel)
                && metadata(channel).path("archived").asBoolean();
    }

    private ObjectNode metadata(String thread) {
        return (ObjectNode) Objects.requireNonNull(threads.get(thread), thread).path("thread_metadata");
    }

    private Optional<ObjectNode> find(String id) {
        return messages.stream()
                .filter(each -> each.path("id").asText().equals(id))
                .findFirst();
    }

    /** Discord numbers the components that have no id, and tells where it keeps pictures. */
    private JsonNode numbered(JsonNode components) {
        JsonNode copy = components.deepCopy();
        number(copy);
        return copy;
    }

    private void number(JsonNode components) {
        for (JsonNode component : components) {
            ObjectNode kept = (ObjectNode) component;
            if (!kept.has("id")) {
                kept.put("id", unnumbered++);
            }
            if (kept.path("type").asInt() == CONTAINER) {
                kept.putNull("accent_color");
            }
            if (kept.has("options")) {
                kept.put("min_values", 1).put("max_values", 1);
            }
            number(kept.path("components"));
            if (kept.has("accessory")) {
                ((ObjectNode) kept.path("accessory")).put("id", unnumbered++);
            }
            kept.path("items").forEach(item -> locate((ObjectNode) item));
        }
    }

    private static void locate(ObjectNode picture) {
        picture.put("spoiler", false);
        ((ObjectNode) picture.path("media"))
                .put("id", FakeWorld.snowflake())
                .put("url", "http://127.0.0.1/picture.png")
                .put("proxy_url", "http://127.0.0.1/picture.png")
                .put("content_type", "image/png")
                .put("width", 1)
                .put("height", 1);
    }
}
