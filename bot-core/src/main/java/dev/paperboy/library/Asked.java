package dev.paperboy.library;

import dev.paperboy.card.Cut;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Option;
import dev.paperboy.command.OptionType;
import dev.paperboy.command.Suggestion;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperIndex;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The paper that a command of this package is about. */
public final class Asked {
    static final Option PAPER = Option.rest("paper", "its id or a link to it", new OptionType.PaperReference())
            .asRequired();
    private static final int MOST = 25;
    private static final int LONGEST_LABEL = 100;

    private final Function<PaperId, Optional<Paper>> lookup;
    private final PaperIndex index;

    /**
     * Papers by what people type.
     *
     * @param lookup knows a paper by its id, from the store or a source
     * @param index completes titles
     */
    public Asked(Function<PaperId, Optional<Paper>> lookup, PaperIndex index) {
        this.lookup = lookup;
        this.index = index;
    }

    static PaperId id(Invocation invocation) {
        return new PaperId(invocation.text(PAPER.name()).orElseThrow());
    }

    /** The paper; refused when nobody knows it. */
    Paper paper(Invocation invocation) {
        PaperId id = id(invocation);
        return lookup.apply(id)
                .orElseThrow(() -> CommandRefused.because(
                        "No paper " + id + " is known here, and no source that can be reached knows it."
                                + " Search by its title?",
                        "search words of its title"));
    }

    List<Suggestion> suggestions(String typed) {
        return index.titles(typed, MOST).stream()
                .map(title -> new Suggestion(
                        Cut.to(title.title(), LONGEST_LABEL), title.paper().value()))
                .toList();
    }
}
