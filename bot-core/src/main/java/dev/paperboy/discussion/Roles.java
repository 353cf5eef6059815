package dev.paperboy.discussion;

import dev.paperboy.paper.Paper;
import java.util.Optional;

/**
 * What an abstract says, by what it is for, in its own sentences.
 *
 * @param problem what the paper starts from
 * @param method what it proposes
 * @param result what it reports
 */
public record Roles(Optional<String> problem, Optional<String> method, Optional<String> result) {

    /** Tells them of a paper. Thread-safe. */
    @FunctionalInterface
    public interface Reader {
        Roles of(Paper paper);
    }
}
