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
import java.time.Instant;
import java.util.List;

/** A manager's command about one of the channel's subscriptions, by its number. */
abstract class AboutOne implements Command {
    private final CommandSpec spec;
    private final Numbered numbered;
    private final Clock clock;

    AboutOne(String name, String summary, SubscriptionStore store, Clock clock) {
        this.spec = new CommandSpec(
                name,
                summary,
                Audience.CHANNEL,
                Permission.MANAGER,
                Place.CHANNEL,
                List.of(Numbered.NUMBER),
                List.of(name + " 2"));
        this.numbered = new Numbered(store);
        this.clock = clock;
    }

    @Override
    public final CommandSpec spec() {
        return spec;
    }

    @Override
    public final Card run(Invocation invocation) {
        return run(numbered.asked(invocation), clock.instant());
    }

    abstract Card run(Subscription one, Instant now);

    @Override
    public final List<Suggestion> suggest(Invocation soFar, String option, String typed) {
        return numbered.suggestions(soFar, option, typed);
    }
}
