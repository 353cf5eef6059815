package dev.paperboy.subscription;

import dev.paperboy.card.Block;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.command.Audience;
import dev.paperboy.command.Command;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Permission;
import dev.paperboy.command.Place;
import dev.paperboy.command.Suggestion;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** {@code resume <n>}: posts again from the next run on, whoever or whatever had stopped it. */
public final class ResumeCommand implements Command {
    private static final CommandSpec SPEC = new CommandSpec(
            "resume",
            "Start a paused or stopped subscription of this channel again",
            Audience.CHANNEL,
            Permission.MANAGER,
            Place.CHANNEL,
            List.of(Numbered.NUMBER),
            List.of("resume 2"));

    private final SubscriptionStore store;
    private final Numbered numbered;
    private final Clock clock;

    public ResumeCommand(SubscriptionStore store, Clock clock) {
        this.store = store;
        this.numbered = new Numbered(store);
        this.clock = clock;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Card run(Invocation invocation) {
        Subscription one = numbered.asked(invocation);
        if (one.standing().isActive()) {
            return Card.saying("Number " + one.number() + " is running.");
        }
        Instant now = clock.instant();
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

    @Override
    public List<Suggestion> suggest(Invocation soFar, String option, String typed) {
        return numbered.suggestions(soFar, option, typed);
    }
}
