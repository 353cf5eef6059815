package dev.paperboy.command;

import dev.paperboy.card.Block;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import java.io.Serial;
import java.util.List;

/** The asker has to change something. Carries the private answer that says what; it is not a fault and is not logged. */
public final class CommandRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Card card;

    public CommandRefused(Card card) {
        super(card.headline(), null, false, false);
        this.card = card;
    }

    /** Says what is wrong. */
    public static CommandRefused because(String sentence) {
        return new CommandRefused(Card.saying(sentence));
    }

    /**
     * Says what is wrong and what to type instead.
     *
     * @param instead a whole command, without the root command
     */
    public static CommandRefused because(String sentence, String instead) {
        RichText text = RichText.plain(sentence + " Try ").andCode("/papers " + instead);
        return new CommandRefused(new Card(sentence, List.of(new Block.Paragraph(text))));
    }

    /** What to tell the asker, and only the asker. */
    public Card card() {
        return card;
    }
}
