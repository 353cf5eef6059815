package dev.paperboy.platform;

import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import java.util.Optional;

/** Knows what to show beside a link that somebody shared. */
@FunctionalInterface
public interface LinkCards {

    /** The card to show now; empty when the link is nothing to us, or it was shown in the channel today. */
    Optional<Card> card(Address.Channel channel, String link);
}
