package dev.paperboy.console.terminal;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.chat.CommandCall;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Draws one card for a terminal and numbers its buttons from 1, top to bottom. */
final class TerminalCards implements Block.Visitor<String> {
    private static final String RULE = "─".repeat(40);
    private final Ink ink;
    private final TerminalText text;
    private final List<CommandCall> calls = new ArrayList<>();

    TerminalCards(Ink ink, ZoneId zone) {
        this.ink = ink;
        this.text = new TerminalText(ink, zone);
    }

    /** The card, with a blank line between two blocks. */
    String draw(Card card) {
        if (card.blocks().isEmpty()) {
            return ink.bold(card.headline());
        }
        return card.blocks().stream().map(block -> block.accept(this)).collect(Collectors.joining("\n\n"));
    }

    /** What the numbered buttons ask for, the first being number 1. */
    List<CommandCall> calls() {
        return List.copyOf(calls);
    }

    @Override
    public String heading(Block.Heading heading) {
        return ink.bold(heading.text());
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return text.draw(paragraph.text());
    }

    @Override
    public String entry(Block.Entry entry) {
        String drawn = text.draw(entry.text());
        return entry.buttons().isEmpty() ? drawn : drawn + "\n" + draw(entry.buttons());
    }

    @Override
    public String fields(Block.Fields fields) {
        return fields.fields().stream()
                .map(field -> ink.bold(field.label() + ":") + " " + text.draw(field.value()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String picture(Block.Picture picture) {
        return ink.italic("(picture: " + picture.description() + ")");
    }

    @Override
    public String rule(Block.Rule rule) {
        return ink.dim(RULE);
    }

    @Override
    public String buttons(Block.Buttons buttons) {
        return draw(buttons.buttons());
    }

    @Override
    public String footnote(Block.Footnote footnote) {
        return text.draw(footnote.text());
    }

    private String draw(List<Button> buttons) {
        return buttons.stream().map(this::draw).collect(Collectors.joining(" "));
    }

    private String draw(Button button) {
        calls.add(button.call());
        return ink.button("[" + calls.size() + " " + button.label() + "]");
    }
}
