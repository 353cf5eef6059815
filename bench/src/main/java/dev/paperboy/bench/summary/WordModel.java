package dev.paperboy.bench.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns how likely a word of an abstract is to stand in a summary of it: logistic regression by AdaGrad (Duchi et al., 2011),
 * pulled towards what was learnt before.
 *
 * @param weights of the numbers that are known of a word, the constant last
 * @param words of single stems
 */
record WordModel(List<Double> weights, Map<String, Double> words) {
    private static final int ROUNDS = 8;
    private static final double STEP = 0.15;
    /** As strong as so many observations. */
    private static final double PULL = 20;

    private static final int FEWEST = 20;

    /** Knows nothing. */
    static WordModel blank(int features) {
        return new WordModel(Collections.nCopies(features + 1, 0.0), Map.of());
    }

    /** What comes of reading these too. */
    WordModel after(List<Lesson> lessons, long seed) {
        List<Observation> observations = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Lesson lesson : lessons) {
            lesson.study().words().forEach((stem, values) -> {
                counts.merge(stem, 1, Integer::sum);
                observations.add(new Observation(stem, values, lesson.share(stem)));
            });
        }
        observations.sort((a, b) -> a.stem.compareTo(b.stem)); // a map's order is nobody's promise
        Collections.shuffle(observations, new Random(seed));
        Learning learning = new Learning(counts, observations.size());
        for (int round = 0; round < ROUNDS; round++) {
            observations.forEach(learning::observe);
        }
        return learning.model();
    }

    private static final class Observation {
        private final String stem;
        private final double[] values;
        private final double share;

        Observation(String stem, double[] values, double share) {
            this.stem = stem;
            this.values = values;
            this.share = share;
        }
    }

    /** The weights while they change. */
    private final class Learning {
        private final double[] weight =
                weights.stream().mapToDouble(Double::doubleValue).toArray();
        private final double[] prior = weight.clone();
        private final double[] moved = new double[weight.length];
        private final Map<String, double[]> stems = new HashMap<>();
        private final Map<String, Integer> counts;
        private final int all;

        Learning(Map<String, Integer> counts, int all) {
            this.counts = counts;
            this.all = all;
            Arrays.fill(moved, 1);
            counts.forEach((stem, count) -> {
                if (count >= FEWEST || words.containsKey(stem)) {
                    double known = words.getOrDefault(stem, 0.0);
                    stems.put(stem, new double[] {known, known, 1});
                }
            });
        }

        void observe(Observation seen) {
            int constant = weight.length - 1;
            double[] own = stems.get(seen.stem);
            double sum = weight[constant] + (own == null ? 0 : own[0]);
            for (int i = 0; i < constant; i++) {
                sum += weight[i] * seen.values[i];
            }
            double error = 1 / (1 + Math.exp(-sum)) - seen.share;
            for (int i = 0; i <= constant; i++) {
                double gradient = error * (i == constant ? 1 : seen.values[i]) + PULL * (weight[i] - prior[i]) / all;
                moved[i] += gradient * gradient;
                weight[i] -= STEP * gradient / Math.sqrt(moved[i]);
            }
            if (own != null) {
                double gradient = error + PULL * (own[0] - own[1]) / Math.max(1, counts.getOrDefault(seen.stem, 1)) / 4;
                own[2] += gradient * gradient;
                own[0] -= STEP * gradient / Math.sqrt(own[2]);
            }
        }

        WordModel model() {
            Map<String, Double> learnt = new TreeMap<>(words);
            stems.forEach((stem, values) -> learnt.put(stem, values[0]));
            return new WordModel(Arrays.stream(weight).boxed().toList(), learnt);
        }
    }
}
