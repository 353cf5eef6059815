package dev.paperboy.search;

import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperIndex;
import dev.paperboy.paper.SearchResult;
import dev.paperboy.paper.Works;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
     * @param title which tells it from other versions of the same work
     * @param because the liked paper it is nearest to
     */
    record Recommended(PaperId paper, String title, PaperId because, double score) {
        private Recommended and(double more) {
            return new Recommended(paper, title, because, score + more);
        }
    }

    /**
     * The best first; none of the liked ones, and of several versions of a work the best one.
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
                    found.merge(
                            paper,
                            new Recommended(paper, title(near.get(rank)), seed, points),
                            (one, more) -> one.and(more.score()));
                }
            }
            weight *= FADING;
        }
        Works works = new Works();
        return found.values().stream()
                .sorted(Comparator.comparingDouble(Recommended::score).reversed())
                .filter(one -> works.isNew(one.title()))
                .limit(limit)
                .toList();
    }

    private static String title(SearchResult.Hit hit) {
        return hit.title().stream().map(SearchResult.Piece::text).collect(Collectors.joining());
    }
}
