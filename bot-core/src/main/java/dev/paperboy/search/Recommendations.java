package dev.paperboy.search;

import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperIndex;
import dev.paperboy.paper.SearchResult;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Papers near those that were liked. Each liked paper names its nearest; a paper that several name comes before one that is
 * nearer to a single one (reciprocal rank fusion; Cormack, Clarke and Büttcher, 2009), and what was liked last counts a little
 * more.
 */
final class Recommendations {
    /** Liked papers beyond these say little about what is liked now. */
    static final int MOST_LIKED = 12;

    private static final int NEAREST = 20;

    /** Lets a second place count nearly as much as a first. */
    private static final double PATIENCE = 10;

    private static final double FADING = 0.95;

    private final PaperIndex index;

    Recommendations(PaperIndex index) {
        this.index = index;
    }

    /**
     * A paper worth reading.
     *
     * @param because the liked paper it is nearest to
     */
    record Recommended(PaperId paper, PaperId because, double score) {
        private Recommended and(double more) {
            return new Recommended(paper, because, score + more);
        }
    }

    /**
     * The best first; none of the liked ones.
     *
     * @param liked the newest first
     */
    List<Recommended> from(List<PaperId> liked, int limit) {
        Set<PaperId> known = new LinkedHashSet<>(liked);
        Map<PaperId, Recommended> found = new LinkedHashMap<>();
        double weight = 1;
        for (PaperId seed : known.stream().limit(MOST_LIKED).toList()) {
            List<SearchResult.Hit> near = index.similar(seed, NEAREST);
            for (int rank = 0; rank < near.size(); rank++) {
                PaperId paper = near.get(rank).paper();
                double points = weight / (PATIENCE + rank);
                if (!known.contains(paper)) {
                    found.merge(paper, new Recommended(paper, seed, points), (one, more) -> one.and(more.score()));
                }
            }
            weight *= FADING;
        }
        return found.values().stream()
                .sorted(Comparator.comparingDouble(Recommended::score).reversed())
                .limit(limit)
                .toList();
    }
}
