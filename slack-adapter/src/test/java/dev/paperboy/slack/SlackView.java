package dev.paperboy.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a person sees of blocks: their text without markup, their links and their buttons. */
public final class SlackView {
    private SlackView() {}

    /** The text, each block on a line of its own. */
    public static String text(JsonElement blocks) {
        return blocks.getAsJsonArray().asList().stream()
                .map(block -> objects(block).stream().map(SlackView::shown).collect(Collectors.joining()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    static List<String> links(JsonElement blocks) {
        return objects(blocks).stream()
                .filter(object -> object.has("url"))
                .map(object -> object.get("url").getAsString())
                .toList();
    }

    /** The buttons of that label. */
    public static List<JsonObject> buttons(JsonElement blocks, String label) {
        return buttons(blocks).stream()
                .filter(button ->
                        button.getAsJsonObject("text").get("text").getAsString().equals(label))
                .toList();
    }

    /** What a field holds before anybody touches it. */
    static JsonObject initial(JsonObject block) {
        JsonObject element = block.getAsJsonObject("element");
        JsonObject held = SlackJson.typed(element.get("type").getAsString());
        Map.of(
                        "initial_value", "value",
                        "initial_time", "selected_time",
                        "initial_option", "selected_option",
                        "initial_options", "selected_options")
                .forEach((initial, property) -> {
                    if (element.has(initial)) {
                        held.add(property, element.get(initial));
                    }
                });
        return held;
    }

    public static List<JsonObject> buttons(JsonElement blocks) {
        return objects(blocks).stream()
                .filter(object -> "button".equals(type(object)))
                .toList();
    }

    /** Every object in it, outer ones first. */
    static List<JsonObject> objects(JsonElement element) {
        List<JsonObject> found = new ArrayList<>();
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(child -> found.addAll(objects(child)));
        } else if (element.isJsonObject()) {
            found.add(element.getAsJsonObject());
            element.getAsJsonObject().asMap().values().forEach(child -> found.addAll(objects(child)));
        }
        return found;
    }

    private static String shown(JsonObject object) {
        return switch (type(object)) {
            case "text", "link", "plain_text" -> object.get("text").getAsString();
            case "date" -> object.get("fallback").getAsString();
            case "button", "actions" -> "\n";
            default -> "";
        };
    }

    private static String type(JsonObject object) {
        return object.has("type") ? object.get("type").getAsString() : "";
    }
}
