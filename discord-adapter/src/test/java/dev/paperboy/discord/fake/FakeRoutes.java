package dev.paperboy.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** Which request does what. */
final class FakeRoutes {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> FORUMS = Set.of(FakeWorld.FORUM, FakeWorld.OPEN_FORUM);

    private final FakeLedger ledger;
    private final FakeInteractions interactions;
    private final FakeGateway gateway;

    FakeRoutes(FakeLedger ledger, FakeInteractions interactions, FakeGateway gateway) {
        this.ledger = ledger;
        this.interactions = interactions;
        this.gateway = gateway;
    }

    /** The status that goes with an error. */
    static int status(JsonNode error) {
        int code = error.path("code").asInt();
        return code >= 10_000 && code < 20_000 ? 404 : code >= 50_001 && code <= 50_013 ? 403 : 400;
    }

    /** The answer: nothing to say is missing, an error has a code. */
    JsonNode answer(String method, String path, JsonNode body, String query) {
        String[] parts = path.split("/");
        return switch (parts[0]) {
            case "gateway" ->
                FakeWorld.json(("{'url':'%s','shards':1,'session_start_limit':{'total':1000,"
                                + "'remaining':999,'reset_after':14400000,'max_concurrency':1}}")
                        .formatted(gateway.address()));
            case "users" -> parts.length == 2 ? FakeWorld.self() : FakeWorld.direct();
            case "applications" -> registered(body);
            case "interactions" -> interactions.called(parts[2], body);
            case "webhooks" -> interactions.webhook(method, parts[2], body);
            default -> parts.length == 2 ? thread(parts[1], body) : channel(method, parts, body, query);
        };
    }

    private static JsonNode registered(JsonNode commands) {
        ArrayNode registered = JSON.createArrayNode();
        commands.forEach(command -> {
            ObjectNode known = FakeWorld.json("{'default_member_permissions':null,'description':'','nsfw':false}");
            known.setAll((ObjectNode) command.deepCopy());
            known.put("id", FakeWorld.snowflake()).put("version", FakeWorld.snowflake());
            known.put("application_id", FakeWorld.BOT).remove(List.of("contexts", "integration_types"));
            registered.add(known);
        });
        return registered;
    }

    private JsonNode channel(String method, String[] path, JsonNode body, String query) {
        String channel = path[1];
        if (path[2].equals("threads")) {
            return path.length == 3 ? post(channel, body) : ledger.archivedThreads(channel);
        }
        if (method.equals("GET")) {
            return ledger.after(channel, query.replaceAll(".*after=([0-9]+).*", "$1"));
        }
        if (path.length == 3) {
            return ledger.post(channel, body);
        }
        if (path.length == 4) {
            return ledger.edit(path[3], body);
        }
        return path[4].equals("threads") ? ledger.startThread(channel, path[3], body) : ledger.crosspost(path[3]);
    }

    private JsonNode post(String forum, JsonNode body) {
        if (!FORUMS.contains(forum)) {
            return FakeLedger.error(50024, "Cannot execute action on this channel type");
        }
        boolean tagged = body.path("applied_tags").isEmpty();
        return forum.equals(FakeWorld.FORUM) && tagged
                ? FakeLedger.error(40067, "A tag is required to create a forum post in this channel")
                : told(ledger.startPost(forum, body));
    }

    /** The server hears of a new thread. */
    private JsonNode told(JsonNode thread) {
        if (!thread.has("code")) {
            gateway.dispatch("THREAD_CREATE", thread);
        }
        return thread;
    }

    /** A thread that is changed. */
    private JsonNode thread(String id, JsonNode body) {
        return ledger.changeThread(id, body);
    }
}
