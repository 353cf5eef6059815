package dev.paperboy.summary;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What an abstract says.
 *
 * @param lines in the order of the abstract; none when there is no abstract, or it only repeats the title
 * @param sentences how many sentences the abstract has
 * @param origin who says it: the abstract itself, or a model
 */
public record Summary(Level level, List<Line> lines, int sentences, Origin origin) {
    public Summary {
        lines = List.copyOf(lines);
    }

    /** The same lines, of another origin. */
    Summary from(Origin other) {
        return new Summary(level, lines, sentences, other);
    }

    /** The lines, one after the other; empty when there are none. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining(" "));
    }

    /**
     * A sentence of the summary.
     *
     * @param text a whole sentence, at most 600 characters; when extracted, the words of its source, some left out
     * @param role what it is for
     * @param source the sentence of the abstract that it was taken from, or that bears it out
     */
    public record Line(String text, Role role, Sentence source) {}
}
