package dev.paperboy.announcement;

import dev.paperboy.card.Block;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import java.util.List;
import java.util.stream.Stream;

/** The form of a card that is least likely to be refused: its texts with their links, without pictures and buttons. */
final class PlainCard implements Block.Visitor<Stream<Block>> {
    private PlainCard() {}

    static Card of(Card card) {
        PlainCard plain = new PlainCard();
        List<Block> texts =
                card.blocks().stream().flatMap(block -> block.accept(plain)).toList();
        return new Card(card.headline(), texts);
    }

    @Override
    public Stream<Block> heading(Block.Heading heading) {
        return paragraph(RichText.plain(heading.text()));
    }

    @Override
    public Stream<Block> paragraph(Block.Paragraph paragraph) {
        return paragraph(paragraph.text());
    }

    @Override
    public Stream<Block> entry(Block.Entry entry) {
        return paragraph(entry.text());
    }

    @Override
    public Stream<Block> fields(Block.Fields fields) {
        return fields.fields().stream()
                .flatMap(field -> paragraph(RichText.plain(field.label() + ": ").and(field.value())));
    }

    @Override
    public Stream<Block> picture(Block.Picture picture) {
        return paragraph(RichText.plain(picture.description()));
    }

    @Override
    public Stream<Block> rule(Block.Rule rule) {
        return Stream.empty();
    }

    @Override
    public Stream<Block> buttons(Block.Buttons buttons) {
        return Stream.empty();
    }

    @Override
    public Stream<Block> footnote(Block.Footnote footnote) {
        return paragraph(footnote.text());
    }

    private static Stream<Block> paragraph(RichText text) {
        return Stream.of(new Block.Paragraph(text));
    }
}
