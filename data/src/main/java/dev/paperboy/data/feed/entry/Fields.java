package dev.paperboy.data.feed.entry;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.data.feed.text.PaperText;
import dev.paperboy.paper.PaperId;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The fields of a JSON object, whatever is there. Texts are {@linkplain PaperText#readable readable}; empty ones are absent. */
public record Fields(JsonNode object) {

    /** Whether the field is there and not null. */
    public boolean has(String name) {
        return object.hasNonNull(name);
    }

    /** The object in the field; one without any fields when it is none. */
    public Fields in(String name) {
        return new Fields(object.path(name));
    }

    /** The text of the field. */
    public Optional<String> text(String name) {
        return text(object.path(name));
    }

    /** The texts of a list; of a single text, that one. */
    public List<String> texts(String name) {
        return each(name).flatMap(node -> text(node).stream()).toList();
    }

    /** The objects of a list. */
    public Stream<Fields> objects(String name) {
        return each(name).filter(JsonNode::isObject).map(Fields::new);
    }

    /** A count: zero when it is missing or below zero. */
    public int count(String name) {
        JsonNode node = object.path(name);
        return node.canConvertToInt() ? Math.max(0, node.asInt()) : 0;
    }

    /** Whether the field is true. */
    public boolean flag(String name) {
        return object.path(name).asBoolean(false);
    }

    /** The link in the field, when it is one of http or https. */
    public Optional<URI> link(String name) {
        JsonNode node = object.path(name);
        return node.isTextual() ? WebLink.of(node.textValue()) : Optional.empty();
    }

    /** The moment in the field: one with an offset, or a day, which begins at midnight UTC. */
    public Optional<Instant> moment(String name) {
        return Moments.of(object.path(name).asText(""));
    }

    /** The day in the field, of a moment that of UTC. */
    public Optional<LocalDate> day(String name) {
        return moment(name).map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    /**
     * What identifies the entry.
     *
     * @throws UnreadableEntry when there is none, or it can't be one; a number with a fraction has lost digits already
     */
    public PaperId id() throws UnreadableEntry {
        JsonNode node = object.path("id");
        if (!node.isTextual() && !node.isIntegralNumber()) {
            throw new UnreadableEntry(
                    node.isNumber()
                            ? "its id " + node + " is a number with a fraction; write ids as text"
                            : "it has no id");
        }
        try {
            return PaperId.of(node.asText().strip());
        } catch (IllegalArgumentException e) {
            throw new UnreadableEntry("its id is not one: 1 to 120 characters without spaces");
        }
    }

    private Stream<JsonNode> each(String name) {
        JsonNode node = object.path(name);
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() || node.isNumber()
                ? Optional.of(PaperText.readable(node.asText())).filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
