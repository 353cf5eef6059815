package dev.paperboy.search;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.Command;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Suggestion;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperEntry;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperIndex;
import dev.paperboy.paper.PaperLine;
import dev.paperboy.paper.PaperStore;
import dev.paperboy.paper.SearchResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code similar}: the nearest papers to one. */
public final class SimilarCommand implements Command {
    static final String NAME = "similar";
    private static final int MOST = 5;
    private static final CommandSpec SPEC =
            new CommandSpec(NAME, "Papers like this one", List.of(ShowCommand.PAPER), List.of("similar 2405.15738"));

    private final Function<PaperId, Optional<Paper>> lookup;
    private final PaperIndex index;
    private final PaperStore papers;
    private final PaperButtons buttons;

    /** @param lookup knows a paper by its id, from the store or a source */
    public SimilarCommand(
            Function<PaperId, Optional<Paper>> lookup, PaperIndex index, PaperStore papers, PaperButtons buttons) {
        this.lookup = lookup;
        this.index = index;
        this.papers = papers;
        this.buttons = buttons;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Card run(Invocation invocation) {
        PaperId id = new PaperId(invocation.text(ShowCommand.PAPER.name()).orElseThrow());
        Paper paper = lookup.apply(id).orElseThrow(() -> ShowCommand.unknown(id));
        List<PaperId> near =
                index.similar(id, MOST).stream().map(SearchResult.Hit::paper).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("Similar papers"));
        blocks.add(new Block.Paragraph(RichText.plain("to ").and(PaperLine.title(paper))));
        papers.find(near)
                .forEach(one -> blocks.add(
                        PaperEntry.of(one).offering(buttons.of(one.id())).block()));
        if (near.isEmpty()) {
            blocks.add(new Block.Paragraph(RichText.plain("Nothing near it is known yet.")));
            blocks.add(new Block.Buttons(List.of(new Button("Trending", CommandCall.of("trending")))));
        }
        return new Card("Similar to " + paper.title(), blocks);
    }

    @Override
    public List<Suggestion> suggest(Invocation soFar, String option, String typed) {
        return new Suggestions(index).papers(typed);
    }
}
