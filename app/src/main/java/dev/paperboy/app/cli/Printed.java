package dev.paperboy.app.cli;

import dev.paperboy.card.Block;
import dev.paperboy.card.Card;
import dev.paperboy.card.PlainText;
import java.util.List;
import java.util.Optional;

/** Writes cards for a shell, where there is nothing to press. */
final class Printed implements Block.Visitor<Optional<Block>> {
    private Printed() {}

    /** The card as plain text without its buttons. */
    static String of(Card card) {
        Printed printed = new Printed();
        List<Block> blocks = card.blocks().stream()
                .flatMap(block -> block.accept(printed).stream())
                .toList();
        return PlainText.of(new Card(card.headline(), blocks));
    }

    @Override
    public Optional<Block> heading(Block.Heading heading) {
        return Optional.of(heading);
    }

    @Override
    public Optional<Block> paragraph(Block.Paragraph paragraph) {
        return Optional.of(paragraph);
    }

    @Override
    public Optional<Block> entry(Block.Entry entry) {
        return Optional.of(new Block.Entry(entry.text(), List.of()));
    }

    @Override
    public Optional<Block> fields(Block.Fields fields) {
        return Optional.of(fields);
    }

    @Override
    public Optional<Block> picture(Block.Picture picture) {
        return Optional.of(picture);
    }

    @Override
    public Optional<Block> rule(Block.Rule rule) {
        return Optional.of(rule);
    }

    @Override
    public Optional<Block> buttons(Block.Buttons buttons) {
        return Optional.empty();
    }

    @Override
    public Optional<Block> footnote(Block.Footnote footnote) {
        return Optional.of(footnote);
    }
}
