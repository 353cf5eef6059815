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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Asks every source for its lists and keeps what they say. A source that fails costs only itself. To be used by one thread. */
public final class FetchRound {
    /** As far back as a post or a preview reaches. */
    private static final int DAYS_BACK = 7;

    private final List<PaperFeed> feeds;
    private final PaperStore store;
    private final Clock clock;
    private final Set<Past> answered = new HashSet<>();
    private Set<String> failing = Set.of();

    public FetchRound(List<PaperFeed> feeds, PaperStore store, Clock clock) {
        this.feeds = List.copyOf(feeds);
        this.store = store;
        this.clock = clock;
    }

    /** Yesterday's and today's lists: a list still moves on the day after, and the newest may be dated either. */
    public FetchReport newest() {
        LocalDate today = today();
        return days(List.of(today.minusDays(1), today));
    }

    /** The lists of these days. */
    public FetchReport days(Collection<LocalDate> days) {
        FetchReport report =
                new FetchReport(feeds.stream().map(feed -> fetch(feed, days)).toList());
        failing = report.failing();
        return report;
    }

    /**
     * The lists of the last week that nobody fetched in their time, the newest first; a day that turned out to have none is not asked
     * for again. Sources that failed last time are left alone.
     */
    public FetchReport missed() {
        LocalDate today = today();
        return new FetchReport(feeds.stream()
                .filter(feed -> !failing.contains(feed.source()))
                .map(feed -> catchUp(feed, today))
                .toList());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private FromSource fetch(PaperFeed feed, Collection<LocalDate> days) {
        Tally tally = new Tally(feed.source());
        for (LocalDate day : days) {
            try {
                keep(feed.list(day), tally);
            } catch (FeedException e) {
                // said once where the source is watched; its other days would fail alike
                return tally.failed(e);
            }
        }
        return tally.done();
    }

    private FromSource catchUp(PaperFeed feed, LocalDate today) {
        Tally tally = new Tally(feed.source());
        Set<LocalDate> kept = store.listDays(feed.source(), today.minusDays(DAYS_BACK));
        List<LocalDate> missing = Stream.iterate(today.minusDays(1), day -> day.minusDays(1))
                .limit(DAYS_BACK)
                .filter(day -> !kept.contains(day) && !answered.contains(new Past(feed.source(), day)))
                .toList();
        for (LocalDate day : missing) {
            try {
                keep(feed.past(day), tally);
                answered.add(new Past(feed.source(), day));
            } catch (FeedException e) {
                return tally.failed(e);
            }
        }
        answered.removeIf(past -> past.day().isBefore(today.minusDays(DAYS_BACK)));
        return tally.done();
    }

    private void keep(PaperFeed.Batch batch, Tally tally) {
        tally.add(batch, store.keep(batch.arrivals()));
    }

    /** A day that a source was asked for when it was over. */
    private record Past(String source, LocalDate day) {}

    /** Counts what one source brings. */
    private static final class Tally {
        private final String source;
        private final List<String> refused = new ArrayList<>();
        private int papers;
        private Kept kept = new Kept(0, 0, 0);

        Tally(String source) {
            this.source = source;
        }

        void add(PaperFeed.Batch batch, Kept more) {
            refused.addAll(batch.refused());
            papers += batch.arrivals().size();
            kept = kept.and(more);
        }

        FromSource done() {
            return new FromSource(source, papers, kept, refused, Optional.empty());
        }

        FromSource failed(FeedException why) {
            return new FromSource(source, papers, kept, refused, Optional.ofNullable(why.getMessage()));
        }
    }
}
