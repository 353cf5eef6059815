package dev.paperboy.app.wiring;

import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.FeedException;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperFeed;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperStore;
import java.util.List;
import java.util.Optional;

/**
 * Knows any paper by its id: from the store, else from the sources, and then keeps it. A source that can't be read now is
 * passed over; it has been noted where sources are watched.
 */
final class Retrieval {
    private final PaperStore papers;
    private final List<PaperFeed> feeds;
    private final Runnable kept;

    /** @param kept told after a paper was kept */
    Retrieval(PaperStore papers, List<PaperFeed> feeds, Runnable kept) {
        this.papers = papers;
        this.feeds = List.copyOf(feeds);
        this.kept = kept;
    }

    /** The paper; empty when nobody who could be asked knows the id. */
    Optional<Paper> find(PaperId id) {
        Optional<Paper> known = papers.find(id);
        return known.isPresent() || !id.isArxiv() ? known : fetch(id);
    }

    private Optional<Paper> fetch(PaperId id) {
        List<Arrival> arrivals =
                feeds.stream().flatMap(feed -> asked(feed, id).stream()).toList();
        if (arrivals.isEmpty()) {
            return Optional.empty();
        }
        papers.keep(arrivals);
        kept.run();
        return papers.find(id);
    }

    private static Optional<Arrival> asked(PaperFeed feed, PaperId id) {
        try {
            return feed.find(id);
        } catch (FeedException unreachable) {
            return Optional.empty();
        }
    }
}
