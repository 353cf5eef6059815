package dev.paperboy.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person reads in a drawn card: every text, label and description, in order. */
final class DrawnText {
    private DrawnText() {}

    static String of(JsonNode card) {
        return card.get("blocks").valueStream().map(DrawnText::block).collect(Collectors.joining("\n"));
    }

    private static String block(JsonNode block) {
        Stream<String> fields = block.path("fields")
                .valueStream()
                .map(field -> field.get("label").textValue() + " " + text(field.get("value")));
        Stream<String> labels = block.path("buttons")
                .valueStream()
                .map(button -> button.get("label").textValue());
        return Stream.of(
                        Stream.of(
                                text(block.path("text")),
                                block.path("description").asText()),
                        fields,
                        labels)
                .flatMap(texts -> texts)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String text(JsonNode text) {
        List<String> spans =
                text.valueStream().map(span -> span.get("text").textValue()).toList();
        return text.isTextual() ? text.textValue() : String.join("", spans);
    }
}
