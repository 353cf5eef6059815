package dev.paperboy.search;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.Cut;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.Option;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperEntry;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperQuery;
import dev.paperboy.paper.SearchResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One page of results, as a card.
 *
 * @param call what was asked
 * @param page from 1
 * @param query what it was read as
 * @param known the papers of the hits; a hit that is not in it has left the store meanwhile and is passed over
 */
record SearchPage(
        CommandCall call,
        int page,
        PaperQuery query,
        SearchResult result,
        Map<PaperId, Paper> known,
        PaperButtons buttons) {
    static final int SIZE = 5;
    private static final int LONGEST_ECHO = 120;

    Card card() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(heading()));
        result.relaxed().ifPresent(what -> blocks.add(new Block.Paragraph(RichText.plain(what))));
        result.didYouMean().ifPresent(meant -> blocks.addAll(didYouMean(meant)));
        addEntries(blocks);
        List<Button> turns = result.hits().isEmpty() ? waysOn() : turns();
        if (!turns.isEmpty()) {
            blocks.add(new Block.Buttons(turns));
        }
        blocks.add(new Block.Footnote(RichText.plain(footnote())));
        return new Card(headline(), blocks);
    }

    private void addEntries(List<Block> blocks) {
        int rank = (page - 1) * SIZE;
        for (SearchResult.Hit hit : result.hits()) {
            rank++;
            Paper paper = known.get(hit.paper());
            if (paper != null) {
                PaperEntry entry = PaperEntry.found(paper, hit).ranked(rank);
                blocks.add(
                        explained(entry, hit).offering(buttons.of(hit.paper())).block());
            }
        }
    }

    private PaperEntry explained(PaperEntry entry, SearchResult.Hit hit) {
        boolean asked = call.argument(SearchCall.EXPLAIN.name()).isPresent();
        return asked && !hit.score().terms().isEmpty()
                ? entry.saying(RichText.plain(String.format(
                        Locale.ENGLISH,
                        "score %.2f = %s",
                        hit.score().value(),
                        hit.score().inWords())))
                : entry;
    }

    private String heading() {
        String echo = Cut.to(call.argument(SearchCall.QUERY.name()).orElse("all papers"), LONGEST_ECHO);
        return "Search · " + echo
                + SearchCall.filters(call).map(filters -> " · " + filters).orElse("")
                + spokenDays();
    }

    /** The days that were read from the words, so that everybody sees what was understood. */
    private String spokenDays() {
        boolean named = call.argument(SearchCall.FROM.name()).isPresent()
                || call.argument(SearchCall.TO.name()).isPresent();
        return named || query.from().isEmpty() || query.to().isEmpty()
                ? ""
                : " · " + query.from().get() + " to " + query.to().get();
    }

    private String headline() {
        return count() + " for " + Cut.to(call.argument(SearchCall.QUERY.name()).orElse("all papers"), LONGEST_ECHO);
    }

    private String count() {
        String number = String.format(Locale.ENGLISH, "%,d", result.total());
        return (result.exact() ? number : "More than " + number) + (result.total() == 1 ? " paper" : " papers");
    }

    private String footnote() {
        if (result.hits().isEmpty()) {
            return page > 1 ? "There are no more results." : "Nothing found. Fewer or other words may find it.";
        }
        int first = (page - 1) * SIZE + 1;
        return first + "–" + (first + result.hits().size() - 1) + " of " + count().toLowerCase(Locale.ENGLISH);
    }

    private List<Block> didYouMean(String meant) {
        CommandCall instead = withoutPage().with(SearchCall.QUERY.name(), meant);
        return List.of(new Block.Entry(
                RichText.plain("Did you mean ").andStrong(meant).andPlain("?"),
                List.of(new Button("Search for that", instead))));
    }

    private List<Button> turns() {
        List<Button> turns = new ArrayList<>();
        if (page > 1) {
            turns.add(new Button("Previous page", call.with(Option.PAGE.name(), page - 1)));
        }
        if ((long) page * SIZE < result.total()) {
            turns.add(new Button("Next page", call.with(Option.PAGE.name(), page + 1)));
        }
        return turns;
    }

    private List<Button> waysOn() {
        List<Button> ways = new ArrayList<>();
        if (page > 1) {
            ways.add(new Button("First page", call.with(Option.PAGE.name(), 1)));
        }
        boolean filtered = SearchCall.filters(call).isPresent();
        call.argument(SearchCall.QUERY.name())
                .filter(words -> filtered)
                .ifPresent(words -> ways.add(new Button(
                        "Without the filters",
                        CommandCall.of(SearchCommand.NAME).with(SearchCall.QUERY.name(), words))));
        ways.add(new Button("Trending", CommandCall.of("trending")));
        return ways;
    }

    private CommandCall withoutPage() {
        CommandCall bare = CommandCall.of(call.command());
        for (Map.Entry<String, String> argument : call.arguments().entrySet()) {
            if (!argument.getKey().equals(Option.PAGE.name())) {
                bare = bare.with(argument.getKey(), argument.getValue());
            }
        }
        return bare;
    }
}
