package dev.paperboy.platform;

import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import java.time.Instant;

/** Delivers cards to one kind of address. Thread-safe; calls block until the other side answered. */
public interface Messenger {

    /**
     * Posts a card once. The same key within the platform's own window gives the message that is already there.
     *
     * @throws DeliveryException when it was not, or may not have been delivered
     */
    MessageRef post(Address to, Card card, DeliveryKey key) throws DeliveryException;

    /**
     * Looks for a message that may have arrived.
     *
     * @param key the key it was posted with
     * @param since when the first attempt began
     * @return whether it is there, is not, or can't be told
     * @throws DeliveryException when looking itself failed
     */
    Trace trace(Address to, DeliveryKey key, Instant since) throws DeliveryException;
}
