package dev.paperboy.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.Inert;
import dev.paperboy.card.PlainText;
import dev.paperboy.chat.CommandCall;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Draws cards as JSON: {@code {"headline": "…", "plain": "…", "blocks": [{"kind": "heading", …}]}}, with buttons as
 * encoded calls. */
final class ConsoleCards implements Block.Visitor<ObjectNode> {
    private final Function<CommandCall, String> encode;

    ConsoleCards(Function<CommandCall, String> encode) {
        this.encode = encode;
    }

    ObjectNode draw(Card card) {
        ObjectNode drawn = JsonNodeFactory.instance
                .objectNode()
                .put("headline", Inert.line(card.headline()))
                .put("plain", PlainText.of(card));
        ArrayNode blocks = drawn.putArray("blocks");
        List<Block> shown =
                card.blocks().isEmpty() ? Card.saying(card.headline()).blocks() : card.blocks();
        shown.forEach(block -> blocks.add(block.accept(this)));
        return drawn;
    }

    @Override
    public ObjectNode heading(Block.Heading heading) {
        return block("heading").put("text", Inert.line(heading.text()));
    }

    @Override
    public ObjectNode paragraph(Block.Paragraph paragraph) {
        return block("paragraph").set("text", ConsoleText.draw(paragraph.text()));
    }

    @Override
    public ObjectNode entry(Block.Entry entry) {
        ObjectNode drawn = block("entry");
        drawn.set("text", ConsoleText.draw(entry.text()));
        drawn.set("buttons", draw(entry.buttons()));
        return drawn;
    }

    @Override
    public ObjectNode fields(Block.Fields fields) {
        ObjectNode drawn = block("fields");
        ArrayNode all = drawn.putArray("fields");
        for (Block.Field field : fields.fields()) {
            all.addObject().put("label", Inert.line(field.label())).set("value", ConsoleText.draw(field.value()));
        }
        return drawn;
    }

    @Override
    public ObjectNode picture(Block.Picture picture) {
        String bytes = Base64.getEncoder().encodeToString(picture.png().bytes());
        return block("picture").put("png", bytes).put("description", Inert.line(picture.description()));
    }

    @Override
    public ObjectNode rule(Block.Rule rule) {
        return block("rule");
    }

    @Override
    public ObjectNode buttons(Block.Buttons buttons) {
        return block("buttons").set("buttons", draw(buttons.buttons()));
    }

    @Override
    public ObjectNode footnote(Block.Footnote footnote) {
        return block("footnote").set("text", ConsoleText.draw(footnote.text()));
    }

    private ArrayNode draw(List<Button> buttons) {
        ArrayNode drawn = JsonNodeFactory.instance.arrayNode();
        for (Button button : buttons) {
            drawn.addObject()
                    .put("label", Inert.line(button.label()))
                    .put("call", encode.apply(button.call()))
                    .put("emphasis", button.emphasis().name().toLowerCase(Locale.ROOT));
        }
        return drawn;
    }

    private static ObjectNode block(String kind) {
        return JsonNodeFactory.instance.objectNode().put("kind", kind);
    }
}
