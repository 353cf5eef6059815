package dev.paperboy.subscription;

import dev.paperboy.card.Block;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** {@code pause <n>}: nothing is posted until somebody resumes it. */
public final class PauseCommand extends AboutOne {
    private final SubscriptionStore store;

    public PauseCommand(SubscriptionStore store, Clock clock) {
        super("pause", "Stop a subscription of this channel for a while", store, clock);
        this.store = store;
    }

    @Override
    Card run(Subscription one, Instant now) {
        if (!one.standing().isActive()) {
            return Card.saying("Number " + one.number() + " does not post already.");
        }
        store.stand(one.id(), Standing.paused(now), one.next());
        String headline =
                "Paused number " + one.number() + ": " + one.order().selection().words() + ".";
        RichText text = RichText.plain(headline + " Start it again with ")
                .andCode("/papers resume " + one.number())
                .andPlain(".");
        return new Card(headline, List.of(new Block.Paragraph(text)));
    }
}
