package dev.paperboy.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.util.json.GsonFactory;
import dev.paperboy.card.Cut;
import dev.paperboy.card.Inert;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The shapes that all of Slack's JSON is made of. */
final class SlackJson {
    private SlackJson() {}

    /** {@code {"type": …}}. */
    static JsonObject typed(String type) {
        JsonObject object = new JsonObject();
        object.addProperty("type", type);
        return object;
    }

    /** The same object, with the property set. */
    static JsonObject with(JsonObject object, String property, JsonElement value) {
        object.add(property, value);
        return object;
    }

    /** A text object that Slack shows as it is; foreign text never turns into emoji. */
    static JsonObject plainText(String text, int longest) {
        JsonObject object = typed("plain_text");
        object.addProperty("text", Cut.to(Inert.line(text), longest));
        object.addProperty("emoji", false);
        return object;
    }

    /** A line of small print. */
    static JsonObject small(String text) {
        return with(typed("context"), "elements", array(plainText(text, SlackLimits.SMALL_PRINT)));
    }

    static JsonArray array(JsonElement... elements) {
        JsonArray array = new JsonArray();
        for (JsonElement element : elements) {
            array.add(element);
        }
        return array;
    }

    /** All texts in what Bolt has read. */
    static String text(Object read) {
        return texts(GsonFactory.createSnakeCase().toJsonTree(read));
    }

    private static String texts(JsonElement element) {
        if (element.isJsonPrimitive()) {
            return element.getAsString();
        }
        List<String> found = new ArrayList<>();
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(child -> found.add(texts(child)));
        } else if (element.isJsonObject()) {
            element.getAsJsonObject().asMap().values().forEach(child -> found.add(texts(child)));
        }
        return String.join(" ", found);
    }

    /** How many characters all texts in it have together, keys not counted. */
    static int characters(JsonElement element) {
        if (element.isJsonPrimitive()) {
            return element.getAsString().length();
        }
        int sum = 0;
        if (element.isJsonArray()) {
            for (JsonElement child : element.getAsJsonArray()) {
                sum += characters(child);
            }
        } else if (element.isJsonObject()) {
            for (Map.Entry<String, JsonElement> property :
                    element.getAsJsonObject().entrySet()) {
                sum += characters(property.getValue());
            }
        }
        return sum;
    }
}
