package dev.paperboy.discord;

import dev.paperboy.card.Card;
import dev.paperboy.card.RendererContract;

class DiscordCardsContractTest extends RendererContract {
    @Override
    protected String visible(Card card) throws Exception {
        return new DrawnCards().seen(card).visible();
    }
}
