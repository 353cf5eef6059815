package dev.paperboy.subscription;

import dev.paperboy.card.Card;
import dev.paperboy.command.Audience;
import dev.paperboy.command.Command;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Permission;
import dev.paperboy.command.Place;
import dev.paperboy.command.Suggestion;
import java.time.Clock;
import java.util.List;

/** {@code pause <n>}: nothing is posted until somebody resumes it. */
public final class PauseCommand implements Command {
    private static final CommandSpec SPEC = new CommandSpec(
            "pause",
            "Stop a subscription of this channel for a while",
            Audience.CHANNEL,
            Permission.MANAGER,
            Place.CHANNEL,
            List.of(Numbered.NUMBER),
            List.of("pause 2"));

    private final SubscriptionStore store;
    private final Numbered numbered;
    private final Clock clock;

    public PauseCommand(SubscriptionStore store, Clock clock) {
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
        if (!one.standing().isActive()) {
            return Card.saying("Number " + one.number() + " does not post already.");
        }
        store.stand(one.id(), Standing.paused(clock.instant()), one.next());
        return Card.saying("Paused number " + one.number() + ": "
                + one.order().selection().words() + ". Start it again with /papers resume " + one.number() + ".");
    }

    @Override
    public List<Suggestion> suggest(Invocation soFar, String option, String typed) {
        return numbered.suggestions(soFar, option, typed);
    }
}
