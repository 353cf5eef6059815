package dev.paperboy.subscription;

import dev.paperboy.paper.Paper;
import java.time.LocalDate;
import java.util.List;

/**
 * What a run brings.
 *
 * @param papers best first; at most as many as were ordered, none of them posted before
 * @param from the days of the lists they come from, oldest first, at least one
 * @param others how many more match
 * @param silent weekdays since the last post on which there was no list, oldest first
 */
public record Serving(List<Paper> papers, List<LocalDate> from, int others, List<LocalDate> silent) {
    public Serving {
        papers = List.copyOf(papers);
        from = List.copyOf(from);
        silent = List.copyOf(silent);
        if (from.isEmpty()) {
            throw new IllegalArgumentException("papers come from a list");
        }
    }

    /** The newest list day it covers. */
    public LocalDate listDay() {
        return from.get(from.size() - 1);
    }
}
