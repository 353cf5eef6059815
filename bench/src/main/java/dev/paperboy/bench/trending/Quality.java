package dev.paperboy.bench.trending;

import dev.paperboy.bench.search.Gain;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How close a ranking comes to that by the truth. */
final class Quality {
    private Quality() {}

    /** Normalised discounted cumulative gain of the first ten, the true upvotes being the gain. */
    static double ndcg(List<Candidate> papers, ToDoubleFunction<Candidate> score) {
        return gain(papers, score) / gain(papers, Candidate::truth);
    }

    /** Spearman's rank correlation with the truth; ties share their mean rank. */
    static double spearman(List<Candidate> papers, ToDoubleFunction<Candidate> score) {
        double[] given = ranks(papers, score);
        double[] wanted = ranks(papers, Candidate::truth);
        double mean = (papers.size() - 1) / 2.0;
        double both = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < given.length; i++) {
            both += (given[i] - mean) * (wanted[i] - mean);
            first += (given[i] - mean) * (given[i] - mean);
            second += (wanted[i] - mean) * (wanted[i] - mean);
        }
        return both / Math.sqrt(first * second);
    }

    private static double gain(List<Candidate> papers, ToDoubleFunction<Candidate> score) {
        return Gain.dcg(papers.stream()
                .sorted(Comparator.comparingDouble(score).reversed().thenComparing(Candidate::id))
                .map(Candidate::truth)
                .toList());
    }

    private static double[] ranks(List<Candidate> papers, ToDoubleFunction<Candidate> score) {
        double[] scores = papers.stream().mapToDouble(score).toArray();
        double[] ranks = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            for (double other : scores) {
                ranks[i] += other < scores[i] ? 1 : other == scores[i] ? 0.5 : 0;
            }
            ranks[i] -= 0.5;
        }
        return ranks;
    }
}
