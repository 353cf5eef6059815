package dev.paperboy.summary;

import dev.paperboy.card.Card;
import dev.paperboy.chat.Workspace;
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
import dev.paperboy.paper.PaperQuery;
import dev.paperboy.paper.SearchResult;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code summarize <id, link or words> [tldr|points|full]}: what a paper's abstract says. */
public final class SummarizeCommand implements Command {
    /** What may be an id that a source gave. */
    private static final Pattern SOURCE_ID = Pattern.compile("\\p{Graph}{1,120}");

    private static final int HITS = 4;
    private static final int SUGGESTIONS = 25;
    private static final CommandSpec SPEC = new CommandSpec(
            "summarize",
            "What a paper says: one line, its points, or sections",
            List.of(
                    Option.rest("paper", "its id, a link to it, or words of it", new OptionType.Words(300))
                            .asRequired(),
                    Option.bare(
                            "level",
                            "how much: tldr, points or full",
                            new OptionType.Choice(List.of("tldr", "points", "full")))),
            List.of("summarize 2406.00105", "summarize attention is all you need points"));

    private final PaperLookup lookup;
    private final PaperIndex index;
    private final Summaries summaries;

    public SummarizeCommand(PaperLookup lookup, PaperIndex index, Summaries summaries) {
        this.lookup = lookup;
        this.index = index;
        this.summaries = summaries;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Card run(Invocation invocation) {
        String asked = invocation.text("paper").orElse("").strip();
        Level level = invocation
                .text("level")
                .map(text -> Level.valueOf(text.toUpperCase(Locale.ROOT)))
                .orElse(Level.TLDR);
        Workspace asker = invocation.workspace();
        return named(asked)
                .map(paper -> summary(paper, level, asker).card())
                .orElseGet(() -> searched(asked, level, asker));
    }

    @Override
    public List<Suggestion> suggest(Invocation soFar, String option, String typed) {
        return option.equals("paper")
                ? index.titles(typed, SUGGESTIONS).stream()
                        .map(title ->
                                new Suggestion(title.title(), title.paper().value()))
                        .toList()
                : List.of();
    }

    /** The paper whose id or link this is; empty when it is words. */
    private Optional<Paper> named(String asked) {
        Optional<PaperId> arxiv = PaperId.arxiv(asked);
        if (arxiv.isPresent()) {
            return Optional.of(lookup.find(arxiv.get())
                    .orElseThrow(() -> CommandRefused.because(
                            "There is no paper " + arxiv.get() + " here.", "search followed by words of its title")));
        }
        return SOURCE_ID.matcher(asked).matches() ? lookup.find(PaperId.of(asked)) : Optional.empty();
    }

    private Card searched(String words, Level level, Workspace asker) {
        List<Paper> papers = index.search(PaperQuery.of(words), 0, HITS).hits().stream()
                .map(SearchResult.Hit::paper)
                .flatMap(id -> lookup.find(id).stream())
                .toList();
        if (papers.isEmpty()) {
            throw CommandRefused.because("No paper matches these words.", "summarize 2406.00105");
        }
        return summary(papers.get(0), level, asker).cardAsBestMatch(papers.subList(1, papers.size()));
    }

    private SummaryCard summary(Paper paper, Level level, Workspace asker) {
        return new SummaryCard(paper, summaries.of(paper, level, asker));
    }
}
