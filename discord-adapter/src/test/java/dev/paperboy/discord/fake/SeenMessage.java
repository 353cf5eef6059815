package dev.paperboy.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader sees of a message's payload: every text, label and description, top to bottom, and what can be pressed. */
public final class SeenMessage {
    private final List<SeenMarkdown> texts = new ArrayList<>();
    private final List<String> visible = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private int components;
    private int characters;

    /** Something that can be pressed or chosen; an option's menu is named by its own id. */
    public record Choice(String label, String customId, String menu) {}

    public SeenMessage(JsonNode payload) {
        payload.path("components").forEach(this::read);
    }

    public String visible() {
        return String.join("\n", visible);
    }

    /** The text alone, without what can be pressed. */
    public String text() {
        return texts.stream().map(SeenMarkdown::text).collect(Collectors.joining("\n"));
    }

    public List<URI> links() {
        return texts.stream().flatMap(text -> text.links().stream()).toList();
    }

    public List<String> mentions() {
        return texts.stream().flatMap(text -> text.mentions().stream()).toList();
    }

    public List<Choice> choices() {
        return choices;
    }

    public int components() {
        return components;
    }

    public int characters() {
        return characters;
    }

    private void read(JsonNode component) {
        components++;
        if (component.has("content")) {
            String content = component.get("content").asText();
            characters += content.length();
            texts.add(SeenMarkdown.of(content));
            visible.add(texts.get(texts.size() - 1).text());
        }
        component.path("components").forEach(this::read);
        if (component.has("accessory")) {
            read(component.get("accessory"));
        }
        if (component.has("label")) {
            visible.add(component.get("label").asText());
            choices.add(new Choice(
                    component.get("label").asText(), component.path("custom_id").asText(), ""));
        }
        component
                .path("items")
                .forEach(item -> visible.add(item.path("description").asText()));
        component.path("options").forEach(option -> {
            visible.add(option.path("label").asText());
            choices.add(new Choice(
                    option.path("label").asText(),
                    option.path("value").asText(),
                    component.path("custom_id").asText()));
        });
    }
}
