package dev.paperboy.bench.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Normalised discounted cumulative gain as trec_eval has it: the gain is the grade, the discount log2 of the place + 1. */
public final class Gain {
    /** So many places count. */
    static final int DEPTH = 10;

    private Gain() {}

    /** nDCG@10 of a ranking, 0 to 1; what has no grade gains nothing. */
    static double ndcg(List<String> ranked, Map<String, Integer> grades) {
        double gained =
                dcg(ranked.stream().map(id -> grades.getOrDefault(id, 0)).toList());
        return gained
                / dcg(grades.values().stream()
                        .sorted(Collections.reverseOrder())
                        .toList());
    }

    /** The discounted gain of the first ten, before it is normalised. */
    public static double dcg(List<? extends Number> gains) {
        double sum = 0;
        for (int place = 0; place < Math.min(DEPTH, gains.size()); place++) {
            sum += gains.get(place).doubleValue() * Math.log(2) / Math.log(place + 2);
        }
        return sum;
    }
}
