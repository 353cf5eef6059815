package dev.paperboy.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A source of papers. Thread-safe; polite by itself: it keeps the source's limits whatever it is asked. */
public interface PaperFeed {

    /** The source's key, such as {@code huggingface}. */
    String source();

    /**
     * What stands on the list of a day.
     *
     * @return what could be read, with what could not; an empty batch when the day has no list
     * @throws FeedException when the source could not be read at all
     */
    Batch list(LocalDate day) throws FeedException;

    /**
     * What stood on the list of a day gone by, as nearly as the source can still tell: to catch up after days without a connection.
     *
     * @throws FeedException when the source could not be read at all
     */
    Batch past(LocalDate day) throws FeedException;

    /** One paper by its id, if this source knows it. */
    Optional<Arrival> find(PaperId id) throws FeedException;

    /**
     * What could be read.
     *
     * @param refused what could not, each with its id where it has one and the reason
     */
    record Batch(List<Arrival> arrivals, List<String> refused) {
        public Batch {
            arrivals = List.copyOf(arrivals);
            refused = List.copyOf(refused);
        }
    }
}
