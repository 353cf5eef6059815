package dev.paperboy.trending;

import dev.paperboy.paper.Edition;
import dev.paperboy.paper.Edition.Ranked;
import dev.paperboy.paper.EditionKey;
import dev.paperboy.paper.Listed;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Period;
import dev.paperboy.paper.Score;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Puts listed papers in order. Pure: the same papers at the same moment give the same edition.
 *
 * <p>A day is ranked by upvotes, as its source ranks it: within a day all papers have had the same time. A week or month is ranked
 * by {@link TrendingScore}. Ties go to the newer id, as they do
 * there. Withdrawn papers come last: they stay in the edition,
 * because people may look for them there, but nobody should read them first.
 */
public final class Ranking {
    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(
                    (Ranked ranked) -> ranked.paper().withdrawn())
            .thenComparing(
                    Comparator.comparingDouble((Ranked ranked) -> ranked.score().value())
                            .reversed())
            .thenComparing(
                    Comparator.comparing((Ranked ranked) -> ranked.paper().id()).reversed());

    private Ranking() {}

    /**
     * The edition of these papers.
     *
     * @param listed each paper once
     * @param now the moment up to which time counts
     */
    public static Edition edition(EditionKey key, Collection<Listed> listed, Instant now) {
        List<Ranked> ranked = listed.stream()
                .map(one -> new Ranked(one.paper(), score(key.period(), one, now)))
                .sorted(BEST_FIRST)
                .toList();
        return new Edition(key, ranked);
    }

    private static Score score(Period period, Listed listed, Instant now) {
        return switch (period) {
            case DAY -> votes(listed.paper());
            case WEEK, MONTH -> TrendingScore.of(listed, now);
        };
    }

    private static Score votes(Paper paper) {
        int upvotes = paper.popularity().upvotes();
        return new Score(upvotes, List.of(new Score.Term(TrendingScore.number(upvotes, "upvote"), upvotes)));
    }
}
