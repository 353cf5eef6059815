package dev.paperboy.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people in the doubled Slack see. Thread-safe. */
public final class SlackLedger {
    private static final int MOST_BLOCKS = 50;
    private static final int MOST_CHARACTERS = 13_200;

    private final String bot;
    private final List<Shown> messages = new ArrayList<>();
    private final Set<String> gone = new HashSet<>();
    private int counter;

    SlackLedger(String bot) {
        this.bot = bot;
    }

    /**
     * One message.
     *
     * @param onlyFor who alone sees it; empty: everybody in the channel
     * @param thread the thread it is in; empty: none
     */
    public record Shown(
            String channel, String ts, String thread, String onlyFor, String text, JsonArray blocks, String metadata) {}

    /** Everything that is shown now, in order. */
    public synchronized List<Shown> messages() {
        return List.copyOf(messages);
    }

    /** Takes away the right to post there. */
    public synchronized void close(String channel) {
        gone.add(channel);
    }

    synchronized JsonObject post(Map<String, String> form) {
        return keep(form, "");
    }

    synchronized JsonObject whisper(Map<String, String> form) {
        return keep(form, form.getOrDefault("user", ""));
    }

    /** Cards under links, shown as messages in the thread of the message that has the link. */
    synchronized JsonObject unfurl(Map<String, String> form) {
        JsonObject unfurls =
                JsonParser.parseString(form.getOrDefault("unfurls", "{}")).getAsJsonObject();
        for (Map.Entry<String, JsonElement> one : unfurls.entrySet()) {
            JsonArray blocks = one.getValue().getAsJsonObject().getAsJsonArray("blocks");
            Optional<String> wrong = wrong(form.getOrDefault("channel", ""), one.getKey(), blocks);
            if (wrong.isPresent()) {
                return error("cannot_unfurl_message");
            }
            show(form.getOrDefault("channel", ""), form.getOrDefault("ts", ""), "", one.getKey(), blocks, "");
        }
        return ok();
    }

    /** A new message's id. */
    synchronized String nextTs() {
        return SlackAddresses.ts(Clock.systemUTC().instant()).replaceFirst("\\d{6}$", "")
                + String.format(Locale.ROOT, "%06d", ++counter);
    }

    private JsonObject keep(Map<String, String> form, String onlyFor) {
        String channel = form.getOrDefault("channel", "");
        JsonArray blocks = SlackDouble.array(form.getOrDefault("blocks", "[]"));
        Optional<String> wrong = wrong(channel, form.getOrDefault("text", ""), blocks);
        if (wrong.isPresent()) {
            return error(wrong.get());
        }
        String thread = form.getOrDefault("thread_ts", "");
        Shown shown = show(
                channel, thread, onlyFor, form.getOrDefault("text", ""), blocks, form.getOrDefault("metadata", ""));
        JsonObject ok = ok();
        ok.addProperty("channel", channel);
        ok.addProperty(onlyFor.isEmpty() ? "ts" : "message_ts", shown.ts());
        return ok;
    }

    synchronized JsonObject update(Map<String, String> form) {
        JsonArray blocks = SlackDouble.array(form.getOrDefault("blocks", "[]"));
        String channel = form.getOrDefault("channel", "");
        Optional<String> wrong = wrong(channel, form.getOrDefault("text", ""), blocks);
        if (wrong.isPresent()) {
            return error(wrong.get());
        }
        return replace(form.getOrDefault("ts", ""), form.getOrDefault("text", ""), blocks)
                ? ok()
                : error("message_not_found");
    }

    synchronized void respond(String channel, String user, String message, JsonObject json) {
        JsonArray blocks = json.getAsJsonArray("blocks");
        String text = json.get("text").getAsString();
        wrong(channel, text, blocks).ifPresent(error -> {
            throw new IllegalStateException(error);
        });
        boolean replaces =
                json.has("replace_original") && json.get("replace_original").getAsBoolean();
        if (!replaces || !replace(message, text, blocks)) {
            boolean privately = "ephemeral".equals(json.get("response_type").getAsString());
            show(channel, "", privately ? user : "", text, blocks, "");
        }
    }

    synchronized JsonObject history(Map<String, String> form) {
        JsonArray found = new JsonArray();
        for (Shown shown : messages) {
            boolean here = shown.channel().equals(form.get("channel"))
                    && shown.onlyFor().isEmpty()
                    && shown.thread().equals(form.getOrDefault("ts", ""))
                    && shown.ts().compareTo(form.getOrDefault("oldest", "0")) >= 0;
            if (here) {
                found.add(message(shown));
            }
        }
        return SlackJson.with(ok(), "messages", found);
    }

    private JsonObject message(Shown shown) {
        JsonObject message = SlackJson.typed("message");
        message.addProperty("ts", shown.ts());
        message.addProperty("bot_id", bot);
        message.addProperty("text", shown.text());
        message.add("blocks", shown.blocks());
        if (!shown.metadata().isEmpty()) {
            message.add("metadata", JsonParser.parseString(shown.metadata()));
        }
        return message;
    }

    private Shown show(String channel, String thread, String onlyFor, String text, JsonArray blocks, String metadata) {
        String ts = nextTs();
        Shown shown = new Shown(channel, ts, thread, onlyFor, text, blocks, metadata);
        messages.add(shown);
        return shown;
    }

    private boolean replace(String ts, String text, JsonArray blocks) {
        for (int i = 0; i < messages.size(); i++) {
            Shown old = messages.get(i);
            if (old.ts().equals(ts)) {
                messages.set(
                        i, new Shown(old.channel(), ts, old.thread(), old.onlyFor(), text, blocks, old.metadata()));
                return true;
            }
        }
        return false;
    }

    /** Slack's own error for what it would not take. */
    private Optional<String> wrong(String channel, String text, JsonArray blocks) {
        if (gone.contains(channel)) {
            return Optional.of("is_archived");
        }
        if (!channel.startsWith("C") && !channel.startsWith("D")) {
            return Optional.of("channel_not_found");
        }
        if (text.isBlank() && blocks.isEmpty()) {
            return Optional.of("no_text");
        }
        boolean tooMany = blocks.size() > MOST_BLOCKS;
        boolean tooLong = hasTooLong(blocks);
        if (tooMany || tooLong) {
            return Optional.of("invalid_blocks");
        }
        return SlackJson.characters(blocks) > MOST_CHARACTERS ? Optional.of("msg_blocks_too_long") : Optional.empty();
    }

    static boolean hasTooLong(JsonElement blocks) {
        return SlackView.objects(blocks).stream().anyMatch(SlackLedger::tooLong);
    }

    private static boolean tooLong(JsonObject object) {
        String type = object.has("type") ? object.get("type").getAsString() : "";
        return switch (type) {
            case "header" ->
                object.getAsJsonObject("text").get("text").getAsString().length() > 150;
            case "button" ->
                object.getAsJsonObject("text").get("text").getAsString().length() > 75
                        || object.get("value").getAsString().length() > 2_000
                        || object.get("action_id").getAsString().length() > 255;
            case "input" ->
                object.getAsJsonObject("label").get("text").getAsString().length() > 2_000;
            case "actions" -> object.getAsJsonArray("elements").size() > 25;
            case "text" -> object.get("text").getAsString().isEmpty();
            default -> false;
        };
    }

    /** What Slack says of a channel: those whose ids begin with {@code C0PRIVATE} are private, and Ada is in none of them. */
    static JsonObject info(String id) {
        JsonObject channel = new JsonObject();
        channel.addProperty("id", id);
        channel.addProperty("is_private", id.startsWith("C0PRIVATE"));
        channel.addProperty("creator", "U0MAKER");
        return SlackJson.with(ok(), "channel", channel);
    }

    static JsonObject channel(String id) {
        JsonObject channel = new JsonObject();
        channel.addProperty("id", id);
        return SlackJson.with(ok(), "channel", channel);
    }

    static JsonObject user(String id) {
        JsonObject user = new JsonObject();
        user.addProperty("id", id);
        user.addProperty("real_name", "Ada");
        user.addProperty("is_admin", id.startsWith("U0ADMIN"));
        user.addProperty("tz", "Europe/Berlin");
        return SlackJson.with(ok(), "user", user);
    }

    static JsonObject error(String error) {
        JsonObject failed = new JsonObject();
        failed.addProperty("ok", false);
        failed.addProperty("error", error);
        return failed;
    }

    static JsonObject ok() {
        JsonObject ok = new JsonObject();
        ok.addProperty("ok", true);
        return ok;
    }
}
