package dev.paperboy.data.index;

import dev.paperboy.data.latent.Halves;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lets each of the best papers take a part of its score from those of the best that are nearest to it in topic: papers on what was asked for
 * stand together, one that only shares its words stands alone. (F. Diaz, Regularizing ad hoc retrieval scores, CIKM 2005.)
 *
 * <p>The part is the larger, the more of the query its topics account for and the nearer the best papers are to these: a broad
 * question has neighbours, a claim has its one paper.
 */
final class Neighbourhood {
    /** Of so many papers. */
    static final int BEST = 24;

    private static final int NEAREST = 5;
    private static final double LARGEST_PART = 0.6;

    private final double weight;
    private final float[] query;

    /**
     * Around the answers to a query.
     *
     * @param weight how large a part is where topics account for all of the query, and the best papers are on these
     * @param query its vector; its topics are as long as their share of it
     */
    Neighbourhood(double weight, float[] query) {
        this.weight = weight;
        this.query = query;
    }

    /**
     * What each paper's score changes by.
     *
     * @param scores theirs, the best first
     * @param papers their vectors
     */
    double[] changes(double[] scores, List<float[]> papers) {
        double part = part(papers);
        if (part == 0) {
            return new double[scores.length];
        }
        double[][] nearness = nearness(papers);
        return IntStream.range(0, scores.length)
                .mapToDouble(at -> part * (nearest(at, scores, nearness[at]) - scores[at]))
                .toArray();
    }

    private double part(List<float[]> papers) {
        double share = Math.sqrt(Halves.topics(query, query));
        if (share == 0) {
            return 0;
        }
        double nearness = papers.stream()
                .limit(NEAREST)
                .mapToDouble(paper -> Halves.topics(query, paper) / share)
                .average()
                .orElse(0);
        return Math.min(LARGEST_PART, weight * share * Math.max(0, nearness));
    }

    /** How near each paper is to each other one, 0 to 1; to itself it is not. */
    private static double[][] nearness(List<float[]> papers) {
        double[][] nearness = new double[papers.size()][papers.size()];
        for (int one = 0; one < nearness.length; one++) {
            for (int other = 0; other < one; other++) {
                nearness[one][other] = Math.max(0, Halves.topics(papers.get(one), papers.get(other)));
                nearness[other][one] = nearness[one][other];
            }
        }
        return nearness;
    }

    /** The mean score of the papers nearest to one, by how near they are; its own where there are none. */
    private static double nearest(int paper, double[] scores, double[] nearness) {
        double[] ascending = nearness.clone();
        Arrays.sort(ascending);
        double least = ascending[Math.max(0, ascending.length - NEAREST)];
        double sum = 0;
        double all = 0;
        for (int other = 0; other < nearness.length; other++) {
            if (nearness[other] >= least) {
                sum += nearness[other] * scores[other];
                all += nearness[other];
            }
        }
        return all == 0 ? scores[paper] : sum / all;
    }
}
