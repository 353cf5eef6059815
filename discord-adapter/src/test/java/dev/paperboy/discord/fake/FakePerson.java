package dev.paperboy.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Somebody in a channel. What they do returns when the bot has answered, with the answer. */
public final class FakePerson {
    private static final int COMMAND = 2;
    private static final int COMPONENT = 3;
    private static final int COMPLETION = 4;
    private static final int MODAL = 5;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FakeDiscord discord;
    private final JsonNode channel;
    private final Where where;

    FakePerson(FakeDiscord discord, JsonNode channel, Where where) {
        this.discord = discord;
        this.channel = channel;
        this.where = where;
    }

    /** Where somebody is. */
    enum Where {
        /** In the server that has the bot. */
        SERVER(0, "{}"),
        /** Alone with the bot. */
        DIRECT(1, "{}"),
        /** Among others, with the bot in their own account. */
        GROUP(2, "{'1':'%s'}"),
        /** In a server that does not have the bot, with the bot in their own account. */
        ELSEWHERE(0, "{'1':'%s'}");

        private final int context;
        private final String owners;

        Where(int context, String owners) {
            this.context = context;
            this.owners = owners.formatted(FakeWorld.PERSON);
        }
    }

    /** Gives a sub-command with typed options. */
    public JsonNode slash(String root, String command, Map<String, String> options) {
        ObjectNode data =
                JSON.createObjectNode().put("id", "1").put("name", root).put("type", 1);
        ObjectNode sub =
                data.putArray("options").addObject().put("name", command).put("type", 1);
        options.forEach((name, value) -> sub.withArray("options")
                .addObject()
                .put("name", name)
                .put("type", 3)
                .put("value", value));
        return act(COMMAND, data, "");
    }

    /** Is typing an option; gives the values offered. */
    public List<String> complete(String root, String command, String option, String typed) {
        ObjectNode data =
                JSON.createObjectNode().put("id", "1").put("name", root).put("type", 1);
        ObjectNode sub =
                data.putArray("options").addObject().put("name", command).put("type", 1);
        sub.putArray("options")
                .addObject()
                .put("name", option)
                .put("type", 3)
                .put("value", typed)
                .put("focused", true);
        return act(COMPLETION, data, "").at("/data/choices").findValuesAsText("value");
    }

    /** Gives a command from the menu of a message with that text. */
    public JsonNode about(String command, String text) {
        String id = FakeWorld.snowflake();
        ObjectNode data =
                JSON.createObjectNode().put("id", "2").put("name", command).put("type", 3);
        data.put("target_id", id);
        ObjectNode message = said(id, id()).put("content", text);
        data.putObject("resolved").putObject("messages").set(id, message);
        return act(COMMAND, data, "");
    }

    /** A message of theirs, as a bot hears of it that may not read it. */
    public ObjectNode said(String id, String channel) {
        ObjectNode message = FakeWorld.json("{'type':0,'mentions':[],'mention_roles':[],'mention_everyone':false,"
                + "'pinned':false,'tts':false,'embeds':[],'attachments':[],'components':[],'flags':0,'content':''}");
        message.put("id", id).put("channel_id", channel).put("guild_id", FakeWorld.GUILD);
        message.put("timestamp", "2026-01-01T00:00:00+00:00").set("author", FakeWorld.person());
        ObjectNode member = FakeWorld.json("{'roles':[],'joined_at':'2026-01-01T00:00:00+00:00'}");
        message.set("member", member);
        return message;
    }

    /** Presses, or chooses from a menu, the first thing of that label on a message of the channel. */
    public JsonNode press(String label) {
        for (JsonNode message : messages().toList()) {
            for (SeenMessage.Choice choice : new SeenMessage(message).choices()) {
                if (choice.label().equals(label)) {
                    boolean button = choice.menu().isEmpty();
                    ObjectNode data = JSON.createObjectNode().put("component_type", button ? 2 : 3);
                    data.put("id", 1).put("custom_id", button ? choice.customId() : choice.menu());
                    data.putArray("values").add(choice.customId());
                    return act(COMPONENT, data, message.path("id").asText());
                }
            }
        }
        throw new AssertionError("nothing to press is called " + label);
    }

    /** Presses a button that is not what the bot would draw today, on the first message of the channel. */
    public JsonNode pressId(String customId) {
        ObjectNode data =
                JSON.createObjectNode().put("component_type", 2).put("id", 1).put("custom_id", customId);
        return act(
                COMPONENT, data, messages().findFirst().orElseThrow().path("id").asText());
    }

    /** Fills in the form that was the answer to something. */
    public JsonNode submit(JsonNode form, Map<String, String> values) {
        ObjectNode data = JSON.createObjectNode()
                .put("custom_id", form.at("/data/custom_id").asText());
        for (JsonNode label : form.at("/data/components")) {
            String field = label.at("/component/custom_id").asText();
            String value = values.getOrDefault(field, "");
            ObjectNode filledIn = data.withArray("components")
                    .addObject()
                    .put("type", 18)
                    .put("id", 1)
                    .putObject("component");
            filledIn.put("type", label.at("/component/type").asInt()).put("id", 2);
            filledIn.put("custom_id", field).put("value", value);
            filledIn.putArray("values").add(value);
        }
        return act(MODAL, data, "");
    }

    /** The text of the messages that everybody in the channel sees. */
    public List<String> seenByAll() {
        return seen(false);
    }

    /** The text of the messages that only this person sees. */
    public List<String> seenAlone() {
        return seen(true);
    }

    private List<String> seen(boolean ephemeral) {
        return discord.ledger().messages(id(), ephemeral).stream()
                .map(message -> new SeenMessage(message).text())
                .toList();
    }

    /** Every message here. */
    public Stream<JsonNode> messages() {
        return Stream.concat(
                discord.ledger().messages(id(), false).stream(), discord.ledger().messages(id(), true).stream());
    }

    private String id() {
        return channel.path("id").asText();
    }

    private JsonNode act(int type, JsonNode data, String pressedOn) {
        String token = UUID.randomUUID().toString();
        CompletableFuture<JsonNode> end = discord.interactions().expect(token, id(), pressedOn);
        ObjectNode interaction = envelope(token, type).set("data", data);
        if (!pressedOn.isEmpty()) {
            messages()
                    .filter(message -> message.path("id").asText().equals(pressedOn))
                    .forEach(message -> interaction.set("message", message));
        }
        discord.gateway().dispatch("INTERACTION_CREATE", interaction);
        try {
            return end.get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("no answer; requests: " + discord.requests(), e);
        }
    }

    private ObjectNode envelope(String token, int type) {
        ObjectNode interaction = FakeWorld.json(("{'id':'%s','application_id':'%s','token':'%s','type':%d,'version':1,"
                        + "'context':%d,'authorizing_integration_owners':%s,'channel_id':'%s','locale':'en-US','entitlements':[]}")
                .formatted(FakeWorld.snowflake(), FakeWorld.BOT, token, type, where.context, where.owners, id()));
        interaction.set("channel", channel);
        if (where == Where.DIRECT || where == Where.GROUP) {
            return interaction.set("user", FakeWorld.person());
        }
        String guild = where == Where.SERVER ? FakeWorld.GUILD : FakeWorld.FOREIGN;
        interaction.put("guild_id", guild).putObject("guild").put("id", guild);
        ObjectNode member = FakeWorld.json("{'roles':[],'permissions':'0'}");
        return interaction.set("member", member.set("user", FakeWorld.person()));
    }
}
