package dev.paperboy.data.feed;

import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.FeedException;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperFeed;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperStore;
import dev.paperboy.paper.PaperStore.Refreshable;
import dev.paperboy.paper.Popularity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads counts again when it is time ({@link RefreshPlan}). One request for a day's list covers all papers on it; a paper that has
 * votes but stands on no list any more is asked for by itself. Call it every hour or so, from one thread.
 */
public final class VoteRefresh {
    /** Papers asked for one by one in a round; the rest has its turn in the next. */
    private static final int MOST_SINGLE = 50;

    private final PaperFeed feed;
    private final PaperStore store;
    private final Clock clock;
    private final Map<LocalDate, Instant> daysRead = new HashMap<>();
    private final Map<PaperId, Instant> papersRead = new HashMap<>();

    /** @param feed the source of the votes */
    public VoteRefresh(PaperFeed feed, PaperStore store, Clock clock) {
        this.feed = feed;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Reads what is due.
     *
     * @return how many papers were read again
     * @throws FeedException when the source can't be read; what was read before is kept, the rest stays due
     */
    public int refresh() throws FeedException {
        Instant now = clock.instant();
        LocalDate first = RefreshPlan.firstDay(now);
        daysRead.keySet().removeIf(day -> day.isBefore(first));
        papersRead
                .values()
                .removeIf(
                        read -> read.isBefore(first.atStartOfDay(ZoneOffset.UTC).toInstant()));
        return lists(due(first, now), now) + singles(due(first, now), now);
    }

    private List<Refreshable> due(LocalDate first, Instant now) {
        return RefreshPlan.due(store.refreshable(first), now);
    }

    private int lists(List<Refreshable> due, Instant now) throws FeedException {
        int read = 0;
        List<LocalDate> days = due.stream()
                .map(Refreshable::firstListed)
                .distinct()
                .filter(day -> isDue(daysRead.get(day), day, now))
                .sorted()
                .toList();
        for (LocalDate day : days) {
            List<Arrival> arrivals = feed.list(day).arrivals();
            store.keep(arrivals);
            daysRead.put(day, now);
            read += arrivals.size();
        }
        return read;
    }

    private int singles(List<Refreshable> due, Instant now) throws FeedException {
        int read = 0;
        for (Refreshable paper : due) {
            Optional<Paper> known = store.find(paper.paper());
            boolean voted = known.isPresent() && !known.get().popularity().equals(Popularity.NONE);
            if (read < MOST_SINGLE && voted && isDue(papersRead.get(paper.paper()), paper.firstListed(), now)) {
                papersRead.put(paper.paper(), now);
                read += single(paper.paper(), known.get().popularity());
            }
        }
        return read;
    }

    private int single(PaperId id, Popularity before) throws FeedException {
        Optional<Arrival> arrival = feed.find(id);
        arrival.ifPresent(found -> store.keep(List.of(withComments(found, before))));
        return arrival.isPresent() ? 1 : 0;
    }

    /** A paper asked for by itself comes without its number of comments. */
    private static Arrival withComments(Arrival found, Popularity before) {
        Paper paper = found.paper();
        Popularity counts = paper.popularity();
        Popularity filled =
                new Popularity(counts.upvotes(), Math.max(counts.comments(), before.comments()), counts.stars());
        return new Arrival(
                new Paper(
                        paper.id(),
                        paper.title(),
                        paper.abstractText(),
                        paper.authors(),
                        paper.publishedAt(),
                        paper.categories(),
                        paper.keywords(),
                        paper.comment(),
                        paper.links(),
                        filled,
                        paper.organization(),
                        paper.withdrawn()),
                found.source(),
                found.listedOn(),
                found.seenAt());
    }

    private static boolean isDue(@Nullable Instant lastRead, LocalDate firstListed, Instant now) {
        return lastRead == null || RefreshPlan.isOlderThanMark(lastRead, firstListed, now);
    }
}
