package dev.paperboy.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.Cut;
import dev.paperboy.card.Inert;
import dev.paperboy.card.RichText;
import dev.paperboy.card.Span;
import dev.paperboy.chat.CommandCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Draws cards as Block Kit within every limit of {@link SlackLimits}; what does not fit is counted in the last block. Thread-safe as
 * its functions are.
 */
final class SlackCards {
    /** How the ids of all our buttons begin. */
    static final String ACTION = "call-";

    /** How the ids of buttons begin behind which there is a dialog. */
    static final String ASK = "ask-";

    private static final int ROOM_FOR_NOTE = 100;

    private final Function<CommandCall, String> encode;
    private final SlackText text;

    /** @param encode writes a call as a button's value */
    SlackCards(Function<CommandCall, String> encode, SlackText text) {
        this.encode = encode;
        this.text = text;
    }

    SlackMessage draw(Card card) {
        return new SlackMessage(headline(card), blocks(card));
    }

    private JsonArray blocks(Card card) {
        List<Block> all = card.blocks().isEmpty() ? Card.saying(card.headline()).blocks() : card.blocks();
        Drawing drawing = new Drawing();
        JsonArray drawn = new JsonArray();
        int characters = 0;
        for (int i = 0; i < all.size(); i++) {
            List<JsonObject> more = all.get(i).accept(drawing);
            int length = more.stream().mapToInt(SlackJson::characters).sum();
            boolean last = i == all.size() - 1;
            if (drawn.size() + more.size() > SlackLimits.BLOCKS - (last ? 0 : 1)
                    || characters + length > SlackLimits.CHARACTERS - ROOM_FOR_NOTE) {
                drawn.add(note(all.subList(i, all.size())));
                return drawn;
            }
            more.forEach(drawn::add);
            characters += length;
        }
        return drawn;
    }

    private JsonObject note(List<Block> left) {
        long entries = left.stream().filter(Block.Entry.class::isInstance).count();
        return text.block(RichText.plain(entries > 0 ? "… and " + entries + " more" : "… and more than fits here"));
    }

    /** A button. */
    static JsonObject button(String label, String action, String value) {
        JsonObject button = SlackJson.typed("button");
        button.add("text", SlackJson.plainText(label, SlackLimits.OPTION));
        button.addProperty("action_id", action);
        button.addProperty("value", value);
        return button;
    }

    /** Slack reads this text as markup, so what begins markup is escaped: docs.slack.dev, messaging/formatting-message-text. */
    private String headline(Card card) {
        return Cut.to(text.command().in(Inert.line(card.headline())), SlackLimits.HEADLINE)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    /** One card's blocks; it counts the buttons, whose ids must differ within a message. */
    private final class Drawing implements Block.Visitor<List<JsonObject>> {
        private int buttons;

        @Override
        public List<JsonObject> heading(Block.Heading heading) {
            if (heading.text().isBlank()) {
                return List.of();
            }
            if (heading.text().length() > SlackLimits.HEADER) {
                return textBlock(RichText.empty().andStrong(heading.text()));
            }
            JsonObject header = SlackJson.typed("header");
            return List.of(SlackJson.with(header, "text", SlackJson.plainText(heading.text(), SlackLimits.HEADER)));
        }

        @Override
        public List<JsonObject> paragraph(Block.Paragraph paragraph) {
            return textBlock(paragraph.text());
        }

        @Override
        public List<JsonObject> entry(Block.Entry entry) {
            List<JsonObject> drawn = new ArrayList<>(textBlock(entry.text()));
            drawn.addAll(actions(entry.buttons()));
            return drawn;
        }

        @Override
        public List<JsonObject> fields(Block.Fields fields) {
            RichText lines = RichText.empty();
            for (Block.Field field : fields.fields()) {
                RichText line =
                        RichText.empty().andStrong(field.label()).andPlain("  ").and(field.value());
                lines = lines.spans().isEmpty() ? line : lines.andLine().and(line);
            }
            return textBlock(lines);
        }

        /** Slack shows only pictures that it can fetch or was sent as files; what it shows is said instead. */
        @Override
        public List<JsonObject> picture(Block.Picture picture) {
            return textBlock(RichText.empty().andEmphasis(picture.description()));
        }

        @Override
        public List<JsonObject> rule(Block.Rule rule) {
            return List.of(SlackJson.typed("divider"));
        }

        @Override
        public List<JsonObject> buttons(Block.Buttons buttons) {
            return actions(buttons.buttons());
        }

        /** Small print is small in a context block, which takes no {@code rich_text}: text with links is drawn as a paragraph. */
        @Override
        public List<JsonObject> footnote(Block.Footnote footnote) {
            List<Span> spans = footnote.text().spans();
            if (spans.size() != 1
                    || !(spans.get(0) instanceof Span.Plain plain)
                    || plain.text().isBlank()) {
                return textBlock(footnote.text());
            }
            return List.of(SlackJson.small(plain.text()));
        }

        private List<JsonObject> textBlock(RichText content) {
            boolean blank = content.spans().stream()
                    .allMatch(span ->
                            span instanceof Span.Plain plain && plain.text().isEmpty());
            return blank ? List.of() : List.of(text.block(content));
        }

        private List<JsonObject> actions(List<Button> all) {
            List<JsonObject> blocks = new ArrayList<>();
            for (int from = 0; from < all.size(); from += SlackLimits.ACTIONS) {
                JsonArray elements = new JsonArray();
                all.subList(from, Math.min(all.size(), from + SlackLimits.ACTIONS))
                        .forEach(button -> elements.add(draw(button)));
                blocks.add(SlackJson.with(SlackJson.typed("actions"), "elements", elements));
            }
            return blocks;
        }

        private JsonObject draw(Button button) {
            JsonObject drawn = SlackCards.button(button.label(), ACTION + ++buttons, encode.apply(button.call()));
            if (button.emphasis() != Button.Emphasis.NORMAL) {
                drawn.addProperty("style", button.emphasis().name().toLowerCase(Locale.ROOT));
            }
            return drawn;
        }
    }
}
