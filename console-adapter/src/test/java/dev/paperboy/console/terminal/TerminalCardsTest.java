package dev.paperboy.console.terminal;

import dev.paperboy.card.Card;
import dev.paperboy.card.RendererContract;
import java.time.ZoneOffset;

/** What every renderer promises, in plain text. */
class TerminalCardsTest extends RendererContract {

    @Override
    protected String visible(Card card) {
        return new TerminalCards(Ink.PLAIN, ZoneOffset.UTC).draw(card);
    }
}
