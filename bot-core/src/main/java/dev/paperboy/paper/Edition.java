package dev.paperboy.paper;

import java.util.List;

/**
 * The ranked list of papers of one day, week or month.
 *
 * @param ranked best first
 */
public record Edition(EditionKey key, List<Ranked> ranked) {
    public Edition {
        ranked = List.copyOf(ranked);
    }

    /** A paper with its score. */
    public record Ranked(Paper paper, Score score) {}
}
