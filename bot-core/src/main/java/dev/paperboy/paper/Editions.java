package dev.paperboy.paper;

import java.time.LocalDate;
import java.util.Optional;

/** Gives editions, ranked by what is known now. Thread-safe. */
public interface Editions {

    /**
     * The edition, narrowed to the papers that match.
     *
     * @param narrowed what to look for; {@link PaperQuery#EVERYTHING} for the whole edition
     */
    Edition edition(EditionKey key, PaperQuery narrowed);

    /** The newest day not after this one that has a list. */
    Optional<LocalDate> newestDay(LocalDate notAfter);
}
