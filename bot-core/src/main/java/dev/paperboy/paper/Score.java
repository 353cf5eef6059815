package dev.paperboy.paper;

import java.util.List;

/**
 * Why a paper is where it is: a number and the terms it is the sum of.
 *
 * @param value higher is better; comparable within one list only
 */
public record Score(double value, List<Term> terms) {
    public Score {
        terms = List.copyOf(terms);
    }

    /**
     * One term.
     *
     * @param reason in words a reader understands: "42 upvotes"
     * @param points what it adds to the value
     */
    public record Term(String reason, double points) {}
}
