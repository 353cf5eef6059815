package dev.paperboy.trending;

import dev.paperboy.paper.Listed;
import dev.paperboy.paper.Popularity;
import dev.paperboy.paper.Score;
import dev.paperboy.paper.Snapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The score by which papers of different days are ranked in one list.
 *
 * <p>It is the number of upvotes a paper is expected to have when voting has settled, on a logarithmic scale, with small terms for
 * discussion, code and a sudden rise:
 *
 * <pre>
 *   log2(1 + upvotes)
 * + log2(1 + upvotes + to come) − log2(1 + upvotes)     to come: {@link VoteGrowth}, at the age the votes were counted
 * + 0.1  · log2(1 + comments)
 * + 0.02 · log2(1 + stars)
 * + {@link Surge}
 * </pre>
 *
 * <p>The logarithm of the votes is Reddit's (r2/lib/db/_sorts.pyx); one point is a doubling. Age works the other way round than in
 * the formulas of news sites: a young paper gets what it could not yet collect, and no paper sinks for being old, because an edition
 * of a past month should not be a list of that month's last days. docs/benchmarks.md, "Trending", compares it with the formulas of
 * Hacker News, Reddit and AK's demo; docs/decisions/0003-trending-score.md says how the weights were chosen.
 *
 * <p>A paper's score depends on that paper alone: another paper never changes the order of the others. More upvotes
 * never lower it.
 */
final class TrendingScore {
    private static final double DISCUSSION = 0.1;
    private static final double CODE = 0.02;
    /** After this long the votes to come are told apart from those that came uncounted. */
    private static final Duration STALE = Duration.ofDays(2);

    private TrendingScore() {}

    /** The score as known at a moment; votes without a snapshot count as read just then. */
    static Score of(Listed listed, Instant now) {
        Popularity counts = listed.paper().popularity();
        List<Score.Term> terms = new ArrayList<>();
        terms.add(new Score.Term(number(counts.upvotes(), "upvote"), log2(counts.upvotes())));
        terms.add(age(listed, now));
        if (counts.comments() > 0) {
            terms.add(new Score.Term(number(counts.comments(), "comment"), DISCUSSION * log2(counts.comments())));
        }
        if (counts.stars() > 0) {
            terms.add(new Score.Term("code with " + number(counts.stars(), "star"), CODE * log2(counts.stars())));
        }
        Surge.of(listed, now).ifPresent(terms::add);
        return new Score(terms.stream().mapToDouble(Score.Term::points).sum(), terms);
    }

    private static Score.Term age(Listed listed, Instant now) {
        int upvotes = listed.paper().popularity().upvotes();
        Instant counted = listed.snapshots().stream()
                .reduce((earlier, later) -> later)
                .map(Snapshot::at)
                .orElse(now);
        double toCome = VoteGrowth.toCome(upvotes, ListAge.at(counted, listed.firstListed()));
        String age = ListAge.words(ListAge.at(now, listed.firstListed()));
        return new Score.Term(age + more(toCome, counted, now), log2(upvotes + toCome) - log2(upvotes));
    }

    private static String more(double toCome, Instant counted, Instant now) {
        long upvotes = Math.round(toCome);
        if (upvotes == 0) {
            return "";
        }
        boolean fresh = Duration.between(counted, now).compareTo(STALE) < 0;
        return ", about " + upvotes + " more upvotes " + (fresh ? "to come" : "expected since they were last counted");
    }

    /** The count with its noun, in English: {@code 1 upvote}, {@code 1.2k stars}. */
    static String number(int count, String noun) {
        String said = count < 1000 ? String.valueOf(count) : String.format(Locale.ENGLISH, "%.1fk", count / 1000.0);
        return said + " " + (count == 1 ? noun : noun + "s");
    }

    /** The logarithm to base 2 of one more than the count. */
    private static double log2(double count) {
        return Math.log1p(count) / Math.log(2);
    }
}
