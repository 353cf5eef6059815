package dev.paperboy.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.card.Inert;
import dev.paperboy.card.RichText;
import dev.paperboy.card.Span;
import dev.paperboy.chat.Address;

/** Draws spans as JSON: {@code {"kind": "strong", "text": "…"}}. The page makes text nodes of them, so nothing needs
 * escaping; characters that drive a terminal or turn the direction of writing are taken out here. */
final class ConsoleText implements Span.Visitor<ObjectNode> {

    static ArrayNode draw(RichText text) {
        ConsoleText drawing = new ConsoleText();
        ArrayNode spans = JsonNodeFactory.instance.arrayNode();
        text.spans().forEach(span -> spans.add(span.accept(drawing)));
        return spans;
    }

    @Override
    public ObjectNode plain(Span.Plain plain) {
        return span("plain", plain.text());
    }

    @Override
    public ObjectNode strong(Span.Strong strong) {
        return span("strong", strong.text());
    }

    @Override
    public ObjectNode emphasis(Span.Emphasis emphasis) {
        return span("emphasis", emphasis.text());
    }

    @Override
    public ObjectNode code(Span.Code code) {
        return span("code", code.text());
    }

    @Override
    public ObjectNode link(Span.Link link) {
        return span("link", link.text()).put("href", link.target().toASCIIString());
    }

    @Override
    public ObjectNode moment(Span.Moment moment) {
        return span("moment", moment.at().toString());
    }

    @Override
    public ObjectNode mention(Span.Mention mention) {
        return span("mention", name(mention.person()));
    }

    @Override
    public ObjectNode threadLink(Span.ThreadLink link) {
        return span("thread", link.text()).put("thread", link.thread().id());
    }

    /** How a person is called: here there is only one. */
    static String name(Address.Person person) {
        return person.equals(ConsoleAddresses.YOU) ? "you" : person.id();
    }

    private static ObjectNode span(String kind, String text) {
        return JsonNodeFactory.instance.objectNode().put("kind", kind).put("text", Inert.lines(text));
    }
}
