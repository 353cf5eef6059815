package dev.paperboy.paper;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Why a paper is where it is: a number and the terms it is the sum of.
 *
 * @param value higher is better; comparable within one list only
 */
public record Score(double value, List<Term> terms) {
    public Score {
        terms = List.copyOf(terms);
    }

    /** The terms in one line: {@code 1.00 words + 0.38 meaning}; empty when there are none. */
    public String inWords() {
        return terms.stream()
                .map(term -> String.format(Locale.ENGLISH, "%.2f %s", term.points(), term.reason()))
                .collect(Collectors.joining(" + "));
    }

    /**
     * One term.
     *
     * @param reason in words a reader understands: "42 upvotes"
     * @param points what it adds to the value
     */
    public record Term(String reason, double points) {}
}
