package dev.paperboy.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;

/** What a person has filled in, as Slack says it. */
public final class SlackFilled {
    private SlackFilled() {}

    /** What the fields of a dialog hold: what was filled in, else what was there. */
    static JsonObject state(JsonObject view, Map<String, JsonObject> filledIn) {
        JsonObject values = new JsonObject();
        for (JsonElement element : view.getAsJsonArray("blocks")) {
            JsonObject block = element.getAsJsonObject();
            if (block.has("element")) {
                String id = block.get("block_id").getAsString();
                JsonObject field = new JsonObject();
                field.add(
                        block.getAsJsonObject("element").get("action_id").getAsString(),
                        filledIn.getOrDefault(id.replace("field-", ""), SlackView.initial(block)));
                values.add(id, field);
            }
        }
        return SlackJson.with(new JsonObject(), "values", values);
    }

    /** What a text field holds. */
    public static JsonObject text(String value) {
        JsonObject text = SlackJson.typed("plain_text_input");
        text.addProperty("value", value);
        return text;
    }

    /** What a time field holds. */
    public static JsonObject time(String value) {
        JsonObject time = SlackJson.typed("timepicker");
        time.addProperty("selected_time", value);
        return time;
    }

    /** What a choice of channels holds. */
    public static JsonObject conversation(String channel) {
        JsonObject chosen = SlackJson.typed("conversations_select");
        chosen.addProperty("selected_conversation", channel);
        return chosen;
    }

    /** What a select holds. */
    public static JsonObject chosen(String value) {
        JsonObject option = new JsonObject();
        option.addProperty("value", value);
        return SlackJson.with(SlackJson.typed("static_select"), "selected_option", option);
    }
}
