package dev.paperboy.discussion;

import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.paper.Paper;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.Trace;
import java.time.Instant;
import java.util.Optional;

/**
 * Opens a discussion that has been claimed: the post, the thread on it, the first message in that. Each step finds what an earlier
 * try of it left behind, so a second try after a crash or a lost answer makes nothing twice where the platform can tell.
 */
final class Opening {
    private final Threads threads;
    private final DiscussionStore store;

    Opening(Threads threads, DiscussionStore store) {
        this.threads = threads;
        this.store = store;
    }

    /**
     * Opens it, and remembers where it is.
     *
     * @param since the moment of an earlier try whose posts are to be found; empty for the first
     */
    Address.Thread open(Discussion discussion, Paper paper, Roles roles, Optional<Instant> since)
            throws DeliveryException {
        MessageRef post =
                posted(discussion.channel(), StarterCard.post(discussion, paper), discussion.postKey(), since);
        Address.Thread thread = threads.open(post, paper.title());
        posted(thread, StarterCard.questions(roles), discussion.starterKey(), since);
        store.opened(discussion, thread);
        return thread;
    }

    private MessageRef posted(Address to, Card card, DeliveryKey key, Optional<Instant> since)
            throws DeliveryException {
        if (since.isPresent() && threads.trace(to, key, since.get()) instanceof Trace.Found found) {
            return found.message();
        }
        return threads.post(to, card, key);
    }
}
