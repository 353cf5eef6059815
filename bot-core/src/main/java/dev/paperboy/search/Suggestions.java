package dev.paperboy.search;

import dev.paperboy.card.Cut;
import dev.paperboy.command.Suggestion;
import dev.paperboy.paper.PaperIndex;
import java.util.List;

/** Completes papers by words of their titles. */
final class Suggestions {
    private static final int MOST = 25;
    private static final int LONGEST_LABEL = 100;

    private final PaperIndex index;

    Suggestions(PaperIndex index) {
        this.index = index;
    }

    List<Suggestion> papers(String typed) {
        return index.titles(typed, MOST).stream()
                .map(title -> new Suggestion(
                        Cut.to(title.title(), LONGEST_LABEL), title.paper().value()))
                .toList();
    }
}
