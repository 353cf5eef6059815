package dev.paperboy.trending;

import dev.paperboy.paper.Listed;
import dev.paperboy.paper.Score;
import dev.paperboy.paper.Snapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * More upvotes in the last day than a paper of its age and votes usually gets: {@code ¼ · log2((gained + 3) / (expected + 3))}, and
 * never less than nothing, nor for fewer than three votes, so that being counted often can't cost a paper anything and one vote is no surge.
 *
 * <p>The 3 keep small counts from looking like trends. The weight is a choice, kept low because no data at hand shows a
 * paper's votes at three moments, which measuring it would take.
 */
final class Surge {
    private static final double WEIGHT = 0.25;
    private static final double PRIOR = 3;
    private static final Duration WINDOW = Duration.ofHours(24);
    private static final Duration SHORTEST = Duration.ofHours(6);

    private Surge() {}

    /** The term, if the paper's newest counts are of the last day and there are some of six hours to a day before them. */
    static Optional<Score.Term> of(Listed listed, Instant now) {
        List<Snapshot> snapshots = listed.snapshots();
        if (snapshots.size() < 2) {
            return Optional.empty();
        }
        Snapshot newest = snapshots.get(snapshots.size() - 1);
        if (newest.at().isBefore(now.minus(WINDOW))) {
            return Optional.empty();
        }
        return earlier(snapshots, newest).flatMap(earlier -> between(listed, earlier, newest));
    }

    private static Optional<Snapshot> earlier(List<Snapshot> snapshots, Snapshot newest) {
        return snapshots.stream()
                .filter(snapshot -> !snapshot.at().isBefore(newest.at().minus(WINDOW)))
                .filter(snapshot -> !snapshot.at().isAfter(newest.at().minus(SHORTEST)))
                .findFirst();
    }

    private static Optional<Score.Term> between(Listed listed, Snapshot earlier, Snapshot newest) {
        int before = earlier.popularity().upvotes();
        int gained = newest.popularity().upvotes() - before;
        double expected = VoteGrowth.expected(
                before, ListAge.at(earlier.at(), listed.firstListed()), ListAge.at(newest.at(), listed.firstListed()));
        double points = WEIGHT * log2((gained + PRIOR) / (expected + PRIOR));
        if (gained < PRIOR || points <= 0) {
            return Optional.empty();
        }
        String within = ListAge.hours(Duration.between(earlier.at(), newest.at()));
        return Optional.of(new Score.Term("+" + gained + " in " + within + ", more than usual", points));
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
