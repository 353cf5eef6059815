package dev.paperboy.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.paper.Paper;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;

/** Standard output in UTF-8, as text or as JSON. */
final class Output {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Output() {}

    /** Standard output. */
    static PrintStream out() {
        return new PrintStream(System.out, true, StandardCharsets.UTF_8);
    }

    static void text(String text) {
        out().println(text);
    }

    /** The number with its noun: {@code 1 paper}, {@code 74,728 papers}. */
    static String counted(long number, String noun) {
        return String.format(Locale.ENGLISH, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    /** The value on one line. */
    static void json(JsonNode value) {
        try {
            out().println(JSON.writeValueAsString(value));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static ArrayNode texts(Collection<String> texts) {
        ArrayNode array = array();
        texts.forEach(array::add);
        return array;
    }

    /** A paper in the shape that {@code import} reads. */
    static ObjectNode paper(Paper paper) {
        ObjectNode json = object().put("id", paper.id().value())
                .put("title", paper.title())
                .put("abstract", paper.abstractText());
        json.set("authors", texts(paper.authors()));
        json.set("categories", texts(paper.categories()));
        json.set("keywords", texts(paper.keywords()));
        paper.publishedAt().ifPresent(at -> json.put("published", at.toString()));
        paper.comment().ifPresent(comment -> json.put("comment", comment));
        paper.organization().ifPresent(name -> json.put("organization", name));
        paper.links().code().ifPresent(link -> json.put("code", link.toString()));
        paper.links().project().ifPresent(link -> json.put("project", link.toString()));
        return json.put("votes", paper.popularity().upvotes())
                .put("comments", paper.popularity().comments())
                .put("stars", paper.popularity().stars())
                .put("withdrawn", paper.withdrawn());
    }
}
