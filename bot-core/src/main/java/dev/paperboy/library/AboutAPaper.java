package dev.paperboy.library;

import dev.paperboy.card.Card;
import dev.paperboy.command.Command;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Suggestion;
import dev.paperboy.paper.Paper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** A command about a paper that has to be known, here or by a source. */
abstract class AboutAPaper implements Command {
    private final CommandSpec spec;
    private final Asked asked;
    private final Clock clock;

    AboutAPaper(CommandSpec spec, Asked asked, Clock clock) {
        this.spec = spec;
        this.asked = asked;
        this.clock = clock;
    }

    @Override
    public final CommandSpec spec() {
        return spec;
    }

    @Override
    public final Card run(Invocation invocation) {
        return run(invocation, asked.paper(invocation), clock.instant());
    }

    abstract Card run(Invocation invocation, Paper paper, Instant now);

    @Override
    public final List<Suggestion> suggest(Invocation soFar, String option, String typed) {
        return option.equals(Asked.PAPER.name()) ? asked.suggestions(typed) : List.of();
    }
}
