package dev.paperboy.paper;

import java.util.List;
import java.util.Optional;

/**
 * One page of answers.
 *
 * @param hits in order
 * @param total how many there are in all; a lower bound when not exact
 * @param exact whether total is exact
 * @param didYouMean the query as it may have been meant, when it looks misspelt
 * @param relaxed what was left out of the query to find anything at all, in words; empty when nothing was
 */
public record SearchResult(
        List<Hit> hits, long total, boolean exact, Optional<String> didYouMean, Optional<String> relaxed) {
    public SearchResult {
        hits = List.copyOf(hits);
    }

    /**
     * A paper that was found.
     *
     * @param score why it is where it is; zero in an order that is not by relevance
     * @param title its title with the matched words marked
     * @param passage the piece of its abstract that matches best, marked
     */
    public record Hit(PaperId paper, Score score, List<Piece> title, List<Piece> passage) {
        public Hit {
            title = List.copyOf(title);
            passage = List.copyOf(passage);
        }
    }

    /** A run of text that did or did not match. */
    public record Piece(String text, boolean matched) {}
}
