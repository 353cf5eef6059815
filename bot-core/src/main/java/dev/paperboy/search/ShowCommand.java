package dev.paperboy.search;

import dev.paperboy.card.Card;
import dev.paperboy.command.Command;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Option;
import dev.paperboy.command.OptionType;
import dev.paperboy.command.Suggestion;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperIndex;
import dev.paperboy.paper.Topics;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code show}: one paper by its id or a link. */
public final class ShowCommand implements Command {
    static final Option PAPER = Option.rest("paper", "its id or a link to it", new OptionType.PaperReference())
            .asRequired();
    static final String NAME = "show";
    private static final int TOPICS = 5;
    private static final CommandSpec SPEC = new CommandSpec(
            NAME,
            "Show one paper",
            List.of(PAPER),
            List.of("show 2405.15738", "show https://arxiv.org/abs/2405.15738"));

    private final Function<PaperId, Optional<Paper>> lookup;
    private final Function<Paper, Optional<String>> summaryLine;
    private final Topics topics;
    private final Suggestions suggestions;
    private final PaperButtons buttons;

    /**
     * A command that shows what the lookup finds.
     *
     * @param lookup knows a paper by its id, from the store or a source
     * @param summaryLine says a paper in one sentence; empty when it has no abstract
     */
    public ShowCommand(
            Function<PaperId, Optional<Paper>> lookup,
            Function<Paper, Optional<String>> summaryLine,
            Topics topics,
            PaperIndex index,
            PaperButtons buttons) {
        this.lookup = lookup;
        this.summaryLine = summaryLine;
        this.topics = topics;
        this.suggestions = new Suggestions(index);
        this.buttons = buttons;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Card run(Invocation invocation) {
        PaperId id = new PaperId(invocation.text(PAPER.name()).orElseThrow());
        Paper paper = lookup.apply(id).orElseThrow(() -> unknown(id));
        return PaperCard.of(paper, summaryLine.apply(paper), topics.of(paper, TOPICS), buttons.of(id));
    }

    @Override
    public List<Suggestion> suggest(Invocation soFar, String option, String typed) {
        return suggestions.papers(typed);
    }

    static CommandRefused unknown(PaperId id) {
        return CommandRefused.because(
                "No paper " + id + " is known here, and no source that can be reached knows it. Search by its title?",
                "search words of its title");
    }
}
