package dev.paperboy.summary;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import java.util.Optional;

/** Knows a paper by its id: from the store, or fetched from a source. Thread-safe. */
@FunctionalInterface
public interface PaperLookup {

    /** The paper; empty when nobody knows the id. */
    Optional<Paper> find(PaperId id);
}
