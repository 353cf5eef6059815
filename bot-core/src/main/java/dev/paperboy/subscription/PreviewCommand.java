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
import dev.paperboy.paper.DayWords;
import dev.paperboy.paper.Editions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code preview <n>}: when the next post comes, from which list, and what it would be by what is known now: the very card, chosen
 * and drawn by what posts it. While an earlier post is on its way that says which papers are left, so it is not told.
 */
public final class PreviewCommand implements Command {
    private static final CommandSpec SPEC = new CommandSpec(
            "preview",
            "What the next post of a subscription brings, as far as is known",
            Audience.ASKER,
            Permission.EVERYONE,
            Place.CHANNEL,
            List.of(Numbered.NUMBER),
            List.of("preview 2"));

    private final Numbered numbered;
    private final Servings servings;
    private final History history;
    private final Clock clock;

    public PreviewCommand(SubscriptionStore store, Editions editions, History history, Clock clock) {
        this.numbered = new Numbered(store);
        this.servings = new Servings(editions, history);
        this.history = history;
        this.clock = clock;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Card run(Invocation invocation) {
        Subscription one = numbered.asked(invocation);
        Run next = one.upcoming(clock.instant());
        String headline = "Preview of number " + one.number();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(when(one, next)));
        if (history.onItsWay(one.id()).filter(it -> !it.doubtful()).isPresent()) {
            blocks.add(new Block.Paragraph(
                    RunWords.last(one, history).andPlain(". What is left for the next one is known when it is here.")));
            return new Card(headline, blocks);
        }
        Optional<Serving> serving = servings.on(one, next.day());
        blocks.add(new Block.Paragraph(RichText.plain(from(next))));
        if (serving.isEmpty()) {
            blocks.add(new Block.Paragraph(
                    RichText.plain("By what is known now nothing is new, and then nothing is posted.")));
            return new Card(headline, blocks);
        }
        blocks.add(new Block.Rule());
        blocks.addAll(ServingCard.of(one, serving.get()).blocks());
        return new Card(headline, blocks);
    }

    @Override
    public List<Suggestion> suggest(Invocation soFar, String option, String typed) {
        return numbered.suggestions(soFar, option, typed);
    }

    private static RichText when(Subscription one, Run next) {
        String local = OrderWords.local(next.at(), one.order().schedule());
        String stopped = one.standing().isActive() ? "" : "It does not post now. Were it resumed: ";
        return RichText.plain(stopped + "Number " + one.number() + " posts next on " + local + ", for you ")
                .andMoment(next.at())
                .andPlain(".");
    }

    private static String from(Run next) {
        LocalDate list = Servings.expected(next.day());
        return "It brings the newest list of an earlier day, that of " + DayWords.weekday(list) + ", "
                + DayWords.of(list)
                + ", which it waits for half an hour at most, ranked by the votes of that moment, without what was posted before. By the lists and votes of now:";
    }
}
