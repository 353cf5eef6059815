package dev.paperboy.search;

import dev.paperboy.card.Card;
import dev.paperboy.command.Command;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Suggestion;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperIndex;
import dev.paperboy.paper.PaperQuery;
import dev.paperboy.paper.PaperStore;
import dev.paperboy.paper.SearchResult;
import dev.paperboy.paper.Topics;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code search}: ranked results, page by page. */
public final class SearchCommand implements Command {
    static final String NAME = "search";
    private static final CommandSpec SPEC = new CommandSpec(
            NAME,
            "Search all papers",
            SearchCall.OPTIONS,
            List.of(
                    "search diffusion models",
                    "search \"chain of thought\" -vision author:wei sort:newest",
                    "search agents last week explain:yes"));

    private final PaperIndex index;
    private final PaperStore papers;
    private final Topics topics;
    private final PaperButtons buttons;
    private final Clock clock;
    private final ZoneId zone;

    /**
     * A command on that index.
     *
     * @param topics offered while words are typed
     * @param zone whose days count for askers whose own zone is unknown
     */
    public SearchCommand(
            PaperIndex index, PaperStore papers, Topics topics, PaperButtons buttons, Clock clock, ZoneId zone) {
        this.index = index;
        this.papers = papers;
        this.topics = topics;
        this.buttons = buttons;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Card run(Invocation invocation) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), invocation.zone().orElse(zone));
        PaperQuery query = SearchCall.query(invocation, today);
        if (query.isEverything()) {
            throw CommandRefused.because("Search for what?", "search diffusion models");
        }
        if (query.from().isPresent()
                && query.to().isPresent()
                && query.from().get().isAfter(query.to().get())) {
            throw CommandRefused.because(
                    "from: is after to:, so nothing can match.", "search agents from:2026-01 to:2026-03");
        }
        SearchResult result = index.search(query, (invocation.page() - 1) * SearchPage.SIZE, SearchPage.SIZE);
        return new SearchPage(invocation.call(), invocation.page(), query, result, known(result.hits()), buttons)
                .card();
    }

    @Override
    public List<Suggestion> suggest(Invocation soFar, String option, String typed) {
        return option.equals(SearchCall.QUERY.name())
                ? Suggestion.of(topics.completing(typed, Topics.OFFERED))
                : List.of();
    }

    private Map<PaperId, Paper> known(List<SearchResult.Hit> hits) {
        List<PaperId> ids = hits.stream().map(SearchResult.Hit::paper).toList();
        return papers.find(ids).stream().collect(Collectors.toMap(Paper::id, Function.identity()));
    }
}
