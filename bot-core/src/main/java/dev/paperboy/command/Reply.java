package dev.paperboy.command;

import dev.paperboy.card.Card;

/**
 * The answer to an invocation.
 *
 * @param audience who may see it
 * @param placement where it goes when a button was pressed
 */
public record Reply(Card card, Audience audience, Placement placement) {

    /** Where the answer to a pressed button goes. */
    public enum Placement {
        /** A message of its own. */
        NEW,
        /** In place of the message the button was on. */
        REPLACE
    }
}
