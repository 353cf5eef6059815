package dev.paperboy.subscription;

import dev.paperboy.card.Block;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** {@code resume <n>}: posts again from the next run on, whoever or whatever had stopped it. */
public final class ResumeCommand extends AboutOne {
    private final SubscriptionStore store;

    public ResumeCommand(SubscriptionStore store, Clock clock) {
        super("resume", "Start a paused or stopped subscription of this channel again", store, clock);
        this.store = store;
    }

    @Override
    Card run(Subscription one, Instant now) {
        if (one.standing().isActive()) {
            return Card.saying("Number " + one.number() + " is running.");
        }
        Schedule schedule = one.order().schedule();
        Run next = one.first(schedule, now);
        store.stand(one.id(), Standing.active(now), next);
        String headline = "Resumed number " + one.number() + ": "
                + one.order().selection().words() + ".";
        RichText text = RichText.plain(headline + " ")
                .and(OrderWords.next(next, schedule))
                .andPlain(".");
        return new Card(headline, List.of(new Block.Paragraph(text)));
    }
}
