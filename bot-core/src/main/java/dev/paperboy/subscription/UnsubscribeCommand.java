package dev.paperboy.subscription;

import dev.paperboy.card.Card;
import dev.paperboy.command.Audience;
import dev.paperboy.command.Command;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Option;
import dev.paperboy.command.OptionType;
import dev.paperboy.command.Permission;
import dev.paperboy.command.Place;
import dev.paperboy.command.Suggestion;
import java.util.List;

/** {@code unsubscribe <n|all>}: what is not posted yet is not posted any more. */
public final class UnsubscribeCommand implements Command {
    private static final Option ALL =
            Option.bare("which", "all of this channel", new OptionType.Choice(List.of("all")));
    private static final CommandSpec SPEC = new CommandSpec(
            "unsubscribe",
            "End a subscription of this channel, or all of them",
            Audience.CHANNEL,
            Permission.MANAGER,
            Place.CHANNEL,
            List.of(Numbered.NUMBER, ALL),
            List.of("unsubscribe 2", "unsubscribe all"));

    private final SubscriptionStore store;
    private final Numbered numbered;

    public UnsubscribeCommand(SubscriptionStore store) {
        this.store = store;
        this.numbered = new Numbered(store);
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Card run(Invocation invocation) {
        if (invocation.text(ALL.name()).isEmpty()) {
            Subscription one = numbered.asked(invocation);
            store.remove(one.id());
            return Card.saying("Unsubscribed this channel from number " + one.number() + ": "
                    + one.order().selection().words() + ".");
        }
        List<Subscription> all = numbered.all(invocation);
        if (all.isEmpty()) {
            throw CommandRefused.because("This channel has no subscriptions.", "subscribe");
        }
        all.forEach(one -> store.remove(one.id()));
        return Card.saying("Unsubscribed this channel from all " + all.size() + ".");
    }

    @Override
    public List<Suggestion> suggest(Invocation soFar, String option, String typed) {
        return numbered.suggestions(soFar, option, typed);
    }
}
