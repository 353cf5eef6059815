package dev.paperboy.library;

import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.Messenger;
import dev.paperboy.platform.Trace;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers through another messenger, and remembers of each card that is about one paper which one, so that reactions to it can
 * be votes. A card that can't be remembered has been delivered all the same. Thread-safe.
 */
public final class RememberingMessenger implements Messenger {
    private static final Logger LOG = LoggerFactory.getLogger(RememberingMessenger.class);

    private final Messenger messenger;
    private final PostStore posts;

    public RememberingMessenger(Messenger messenger, PostStore posts) {
        this.messenger = messenger;
        this.posts = posts;
    }

    @Override
    public MessageRef post(Address to, Card card, DeliveryKey key) throws DeliveryException {
        MessageRef message = messenger.post(to, card, key);
        try {
            Posts.paper(card).ifPresent(paper -> posts.remember(message, paper));
        } catch (RuntimeException notKept) {
            // to fail now would say that it was not delivered
            LOG.warn("Reactions to a post will not count: what it is about could not be kept", notKept);
        }
        return message;
    }

    @Override
    public Trace trace(Address to, DeliveryKey key, Instant since) throws DeliveryException {
        return messenger.trace(to, key, since);
    }
}
