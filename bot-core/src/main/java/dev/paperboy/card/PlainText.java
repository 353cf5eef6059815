package dev.paperboy.card;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Draws cards as plain text of any width: the terminal's view, every platform's fallback, and the measure of what a card says.
 *
 * <p>Nothing is left out: link targets, button labels and picture descriptions are in the text. Control characters and those that
 * turn the direction of writing are, so that a title can't drive a terminal.
 */
public final class PlainText implements Block.Visitor<String> {
    private static final String RULE = "—".repeat(8);

    private PlainText() {}

    /** The card's blocks, one blank line between two; its headline when it has no blocks. */
    public static String of(Card card) {
        if (card.blocks().isEmpty()) {
            return Inert.line(card.headline());
        }
        PlainText drawing = new PlainText();
        return card.blocks().stream().map(block -> block.accept(drawing)).collect(Collectors.joining("\n\n"));
    }

    /** The text with its links' targets. */
    public static String of(RichText text) {
        return text.spans().stream().map(span -> span.accept(PlainSpans.DRAWN)).collect(Collectors.joining());
    }

    @Override
    public String heading(Block.Heading heading) {
        return Inert.line(heading.text());
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return of(paragraph.text());
    }

    @Override
    public String entry(Block.Entry entry) {
        String text = of(entry.text());
        return entry.buttons().isEmpty() ? text : text + "\n" + labels(entry.buttons());
    }

    @Override
    public String fields(Block.Fields fields) {
        return fields.fields().stream()
                .map(field -> Inert.line(field.label()) + ": " + of(field.value()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String picture(Block.Picture picture) {
        return "(picture: " + Inert.line(picture.description()) + ")";
    }

    @Override
    public String rule(Block.Rule rule) {
        return RULE;
    }

    @Override
    public String buttons(Block.Buttons buttons) {
        return labels(buttons.buttons());
    }

    @Override
    public String footnote(Block.Footnote footnote) {
        return of(footnote.text());
    }

    private static String labels(List<Button> buttons) {
        return buttons.stream()
                .map(button -> "[" + Inert.line(button.label()) + "]")
                .collect(Collectors.joining(" "));
    }
}
