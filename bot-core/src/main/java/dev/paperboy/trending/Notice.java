package dev.paperboy.trending;

import dev.paperboy.paper.EditionKey;
import java.util.Optional;

/** What readers of an edition should know about its papers: that they are a sample, or that a source is down. Thread-safe. */
@FunctionalInterface
public interface Notice {
    /** Nothing to say, ever. */
    Notice NONE = edition -> Optional.empty();

    /** What to say now above this edition, as whole sentences. */
    Optional<String> about(EditionKey edition);
}
