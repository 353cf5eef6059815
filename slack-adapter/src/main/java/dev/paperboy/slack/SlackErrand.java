package dev.paperboy.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.paperboy.chat.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a dialog or a button away from any message is about: a call, where it is given, and where its answer goes. Dialogs carry it in
 * their private metadata, buttons of a person's own page in their value; the workspace is never in it but always the envelope's.
 *
 * @param call the encoded call, whose required options may be missing
 * @param channel where it is given; empty: the person has yet to choose, or in direct messages
 * @param thread the thread there
 * @param responseUrl Slack's own address for the answer
 * @param fixed options that a dialog leaves as they are
 */
record SlackErrand(
        String call,
        Optional<String> channel,
        Optional<String> thread,
        Optional<String> responseUrl,
        List<String> fixed) {
    SlackErrand {
        fixed = List.copyOf(fixed);
    }

    /** An errand of the person alone. */
    static SlackErrand of(String call) {
        return new SlackErrand(call, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** The same errand with another call. */
    SlackErrand about(String other) {
        return new SlackErrand(other, channel, thread, responseUrl, fixed);
    }

    SlackErrand in(String place) {
        return new SlackErrand(call, Optional.of(place), thread, responseUrl, fixed);
    }

    SlackErrand inThread(Optional<String> root) {
        return new SlackErrand(call, channel, root, responseUrl, fixed);
    }

    SlackErrand answeredAt(@Nullable String url) {
        return new SlackErrand(call, channel, thread, Optional.ofNullable(url).filter(one -> !one.isEmpty()), fixed);
    }

    SlackErrand leaving(List<String> options) {
        return new SlackErrand(call, channel, thread, responseUrl, options);
    }

    /** Where the call is given: the thread, the channel, or the person. */
    Address at(Address.Person by) {
        return channel.map(place -> SlackAddresses.place(by, place, thread)).orElse(by);
    }

    /** As text; {@link #read} gives the same. */
    String write() {
        JsonObject json = new JsonObject();
        json.addProperty("call", call);
        channel.ifPresent(value -> json.addProperty("channel", value));
        thread.ifPresent(value -> json.addProperty("thread", value));
        responseUrl.ifPresent(value -> json.addProperty("answer", value));
        if (!fixed.isEmpty()) {
            JsonArray options = new JsonArray();
            fixed.forEach(options::add);
            json.add("fixed", options);
        }
        return json.toString();
    }

    /** What {@link #write} wrote; empty when it is something else. */
    static Optional<SlackErrand> read(@Nullable String text) {
        if (text == null || !text.startsWith("{")) {
            return Optional.empty();
        }
        try {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            List<String> fixed = new ArrayList<>();
            if (json.has("fixed")) {
                for (JsonElement option : json.getAsJsonArray("fixed")) {
                    fixed.add(option.getAsString());
                }
            }
            return text(json, "call")
                    .map(call -> new SlackErrand(
                            call, text(json, "channel"), text(json, "thread"), text(json, "answer"), fixed));
        } catch (JsonParseException | IllegalStateException | ClassCastException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonObject json, String name) {
        return Optional.ofNullable(json.get(name)).map(JsonElement::getAsString);
    }
}
