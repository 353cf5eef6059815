package dev.paperboy.slack;

import static org.awaitility.Awaitility.await;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A member of the doubled Slack at their keyboard: everything is sent as Slack would send it, over one of the open connections. */
public final class SlackPerson {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SlackDouble slack;
    private final String user;

    public SlackPerson(SlackDouble slack, String user) {
        this.slack = slack;
        this.user = user;
    }

    /** Gives a slash command in a channel, and waits until something is shown for it. */
    public void types(String channel, String command) {
        answered(() -> slack.line().send("slash_commands", slash(channel, command)));
    }

    private JsonObject slash(String channel, String command) {
        JsonObject slash = new JsonObject();
        slash.addProperty("command", "/papers");
        slash.addProperty("text", command);
        slash.addProperty("team_id", SlackDouble.TEAM);
        slash.addProperty("channel_id", channel);
        slash.addProperty("user_id", user);
        slash.addProperty("response_url", slack.responseUrl(channel, user, "0"));
        slash.addProperty("trigger_id", slack.screens().trigger());
        return slash;
    }

    /** Mentions the bot in a channel or, with the {@code ts} of its first message, in a thread. */
    public void mentions(String channel, String thread, String command) {
        JsonObject mention = SlackJson.typed("app_mention");
        mention.addProperty("user", user);
        mention.addProperty("text", "<@" + SlackDouble.BOT_USER + "> " + command);
        mention.addProperty("ts", slack.ledger().nextTs());
        mention.addProperty("channel", channel);
        if (!thread.isEmpty()) {
            mention.addProperty("thread_ts", thread);
        }
        answered(() -> happens(mention));
    }

    /** Writes a message in a thread; gives what Slack reports of it. */
    public JsonObject writes(String channel, String thread, String text) {
        JsonObject message = SlackJson.typed("message");
        message.addProperty("user", user);
        message.addProperty("text", text);
        message.addProperty("ts", slack.ledger().nextTs());
        message.addProperty("channel", channel);
        message.addProperty("thread_ts", thread);
        happens(message);
        return message;
    }

    /** Slack reports again what it has reported already, as something new. */
    public void repeats(JsonObject event) {
        happens(event);
    }

    /** Posts a message with a link; gives its {@code ts}. */
    public String shares(String channel, String link) {
        String ts = slack.ledger().nextTs();
        JsonObject shared = SlackJson.typed("link_shared");
        shared.addProperty("channel", channel);
        shared.addProperty("user", user);
        shared.addProperty("message_ts", ts);
        shared.addProperty("unfurl_id", "Uf" + ts);
        shared.addProperty("source", "conversations_history");
        JsonObject one = new JsonObject();
        one.addProperty("domain", "arxiv.org");
        one.addProperty("url", link);
        shared.add("links", SlackJson.array(one));
        happens(shared);
        return ts;
    }

    /** Opens the bot's home tab, and waits until a page is there. */
    public JsonObject opensHome() {
        JsonObject opened = SlackJson.typed("app_home_opened");
        opened.addProperty("user", user);
        opened.addProperty("channel", "D0" + user);
        opened.addProperty("tab", "home");
        happens(opened);
        await().atMost(PATIENCE).until(() -> slack.screens().home(user).isPresent());
        return slack.screens().home(user).orElseThrow();
    }

    /** Something happens that the bot is told of. */
    public String happens(JsonObject event) {
        return happens("Ev" + UUID.randomUUID(), event);
    }

    String happens(String eventId, JsonObject event) {
        JsonObject callback = SlackJson.typed("event_callback");
        callback.addProperty("team_id", SlackDouble.TEAM);
        callback.addProperty("event_id", eventId);
        callback.add("event", event);
        return slack.line().send("events_api", callback);
    }

    /** Presses the first button of that label on the newest message that has one. */
    public void presses(String label) {
        SlackLedger.Shown on = slack.ledger().messages().stream()
                .filter(shown -> !SlackView.buttons(shown.blocks(), label).isEmpty())
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new AssertionError("nobody sees a button " + label));
        presses(on, SlackView.buttons(on.blocks(), label).get(0));
    }

    void presses(SlackLedger.Shown on, JsonObject button) {
        JsonObject press = interactive("block_actions");
        press.add("channel", id(on.channel()));
        JsonObject container = SlackJson.typed("message");
        container.addProperty("message_ts", on.ts());
        container.addProperty("channel_id", on.channel());
        if (!on.thread().isEmpty()) {
            container.addProperty("thread_ts", on.thread());
        }
        press.add("container", container);
        press.addProperty("response_url", slack.responseUrl(on.channel(), user, on.ts()));
        press.add("actions", SlackJson.array(button));
        answered(() -> slack.line().send("interactive", press));
    }

    /** Presses the first button of that label on their own page or in the dialog on top. */
    public void pressesIn(JsonObject view, String label) {
        JsonObject press = interactive("block_actions");
        JsonObject container = SlackJson.typed("view");
        container.add("view_id", view.get("id"));
        press.add("container", container);
        press.add("view", view);
        press.add(
                "actions",
                SlackJson.array(SlackView.buttons(view.get("blocks"), label).get(0)));
        answered(() -> slack.line().send("interactive", press));
    }

    /** Chooses a shortcut that belongs to no message. */
    public void chooses(String shortcut) {
        JsonObject chosen = interactive("shortcut");
        chosen.addProperty("callback_id", shortcut);
        answered(() -> slack.line().send("interactive", chosen));
    }

    /** Chooses a shortcut on a message. */
    public void chooses(String shortcut, String channel, String text) {
        JsonObject chosen = interactive("message_action");
        chosen.addProperty("callback_id", shortcut);
        chosen.add("channel", id(channel));
        JsonObject message = SlackJson.typed("message");
        message.addProperty("text", text);
        message.addProperty("ts", slack.ledger().nextTs());
        chosen.add("message", message);
        chosen.addProperty("response_url", slack.responseUrl(channel, user, "0"));
        answered(() -> slack.line().send("interactive", chosen));
    }

    /** Closes the dialog on top without sending it; gives the envelope's id. */
    String closesDialog() {
        JsonObject closed = interactive("view_closed");
        closed.add("view", slack.screens().dialog().orElseThrow());
        slack.screens().close();
        return slack.line().send("interactive", closed);
    }

    /** What is offered for what is typed into a field of the dialog on top. */
    public List<String> isOffered(String field, String typed) {
        JsonObject asking = interactive("block_suggestion");
        asking.add("view", slack.screens().dialog().orElseThrow());
        asking.addProperty("action_id", "field-" + field);
        asking.addProperty("block_id", "field-" + field);
        asking.addProperty("value", typed);
        return acknowledged("interactive", asking).getAsJsonArray("options").asList().stream()
                .map(option -> option.getAsJsonObject().get("value").getAsString())
                .toList();
    }

    /**
     * Fills in the fields of the dialog on top by their names, leaves the others as they are, and sends it.
     *
     * @return what the dialog complains about, by field; none: it was taken
     */
    public Map<String, JsonElement> submits(Map<String, JsonObject> filledIn) {
        JsonObject view = slack.screens().dialog().orElseThrow().deepCopy();
        view.add("state", SlackFilled.state(view, filledIn));
        JsonObject sent = interactive("view_submission");
        sent.add("view", view);
        JsonObject answer = acknowledged("interactive", sent);
        String action =
                answer.has("response_action") ? answer.get("response_action").getAsString() : "";
        if (action.equals("errors")) {
            return answer.getAsJsonObject("errors").asMap();
        }
        if (action.equals("update")) {
            slack.screens().becomes(answer.getAsJsonObject("view"));
        } else {
            slack.screens().close();
        }
        return Map.of();
    }

    /** Does it, and waits until something shows differently. */
    public void answered(Runnable action) {
        Object before = seen();
        action.run();
        await().atMost(PATIENCE).until(() -> !seen().equals(before));
    }

    private Object seen() {
        return List.of(
                slack.ledger().messages(),
                String.valueOf(slack.screens().dialog()),
                String.valueOf(slack.screens().home(user)));
    }

    private JsonObject acknowledged(String type, JsonObject payload) {
        String envelope = slack.line().send(type, payload);
        await().atMost(PATIENCE).until(() -> slack.line().isAcknowledged(envelope));
        JsonObject ack = slack.line().acknowledgement(envelope);
        return ack.has("payload") ? ack.getAsJsonObject("payload") : new JsonObject();
    }

    private JsonObject interactive(String type) {
        JsonObject payload = SlackJson.typed(type);
        payload.add("user", id(user));
        payload.add("team", id(SlackDouble.TEAM));
        payload.addProperty("trigger_id", slack.screens().trigger());
        return payload;
    }

    private static JsonObject id(String id) {
        JsonObject object = new JsonObject();
        object.addProperty("id", id);
        return object;
    }
}
