package dev.paperboy.data.feed;

import dev.paperboy.data.feed.FetchReport.FromSource;
import dev.paperboy.paper.FeedException;
import dev.paperboy.paper.PaperFeed;
import dev.paperboy.paper.PaperStore;
import dev.paperboy.paper.PaperStore.Kept;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Asks every source for its lists and keeps what they say. A source that fails costs only itself. */
public final class FetchRound {
    private final List<PaperFeed> feeds;
    private final PaperStore store;
    private final Clock clock;

    public FetchRound(List<PaperFeed> feeds, PaperStore store, Clock clock) {
        this.feeds = List.copyOf(feeds);
        this.store = store;
        this.clock = clock;
    }

    /** Yesterday's and today's lists: a list still moves on the day after, and the newest may be dated either. */
    public FetchReport newest() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return days(List.of(today.minusDays(1), today));
    }

    /** The lists of these days. */
    public FetchReport days(Collection<LocalDate> days) {
        return new FetchReport(feeds.stream().map(feed -> fetch(feed, days)).toList());
    }

    private FromSource fetch(PaperFeed feed, Collection<LocalDate> days) {
        int papers = 0;
        Kept kept = new Kept(0, 0, 0);
        List<String> refused = new ArrayList<>();
        for (LocalDate day : days) {
            try {
                PaperFeed.Batch batch = feed.list(day);
                refused.addAll(batch.refused());
                papers += batch.arrivals().size();
                kept = sum(kept, store.keep(batch.arrivals()));
            } catch (FeedException e) {
                // said once where the source is watched; its other days would fail alike
                return new FromSource(feed.source(), papers, kept, refused, Optional.ofNullable(e.getMessage()));
            }
        }
        return new FromSource(feed.source(), papers, kept, refused, Optional.empty());
    }

    private static Kept sum(Kept a, Kept b) {
        return new Kept(a.added() + b.added(), a.changed() + b.changed(), a.unchanged() + b.unchanged());
    }
}
