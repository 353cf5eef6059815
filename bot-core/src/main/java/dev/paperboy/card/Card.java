package dev.paperboy.card;

import java.util.ArrayList;
import java.util.List;

/**
 * One message.
 *
 * @param headline one line for notifications and screen readers, never blank
 * @param blocks the message, top to bottom
 */
public record Card(String headline, List<Block> blocks) {
    public Card {
        if (headline.isBlank()) {
            throw new IllegalArgumentException("a card needs a headline");
        }
        blocks = List.copyOf(blocks);
    }

    /** A card of one paragraph, which is its headline too. */
    public static Card saying(String sentence) {
        return new Card(sentence, List.of(new Block.Paragraph(RichText.plain(sentence))));
    }

    /** The same card with these blocks after its own. */
    public Card followedBy(List<Block> more) {
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(more);
        return new Card(headline, all);
    }
}
