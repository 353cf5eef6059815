package dev.paperboy.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a person sees of blocks: their text without markup, their links and their buttons. */
final class SlackView {
    private SlackView() {}

    /** The text, each block on a line of its own. */
    static String text(JsonElement blocks) {
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

    static List<JsonObject> buttons(JsonElement blocks) {
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
