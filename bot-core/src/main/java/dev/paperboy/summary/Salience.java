package dev.paperboy.summary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How likely each word of an abstract is to stand in a one-line summary of it: a logistic model over what it is and where it occurs. */
final class Salience {
    /** How many features a word has. */
    static final int FEATURES = 16;

    private final Map<String, Double> likely = new HashMap<>();

    /**
     * Reads an abstract.
     *
     * @param weights the weights of the features, the constant behind them
     * @param words what is known of single stems, added to the weighted features
     */
    Salience(Reading reading, List<Double> weights, Map<String, Double> words) {
        Map<String, double[]> features = features(reading);
        features.forEach((stem, values) -> {
            double sum = weights.get(FEATURES) + words.getOrDefault(stem, 0.0);
            for (int i = 0; i < FEATURES; i++) {
                sum += weights.get(i) * values[i];
            }
            likely.put(stem, 1 / (1 + Math.exp(-sum)));
        });
    }

    /** From 0 to 1; 0 for a stem that doesn't occur. */
    double of(String stem) {
        return likely.getOrDefault(stem, 0.0);
    }

    /** Of each stem, where it occurs. */
    static Map<String, double[]> features(Reading reading) {
        Map<String, double[]> features = new HashMap<>();
        for (int at = 0; at < reading.size(); at++) {
            for (Word word : reading.words(at)) {
                for (String stem : word.stems()) {
                    double[] values = features.computeIfAbsent(stem, s -> new double[FEATURES]);
                    occurrence(values, reading, at, word);
                }
            }
        }
        features.forEach((stem, values) -> frequencies(values, reading, stem));
        return features;
    }

    private static void occurrence(double[] values, Reading reading, int at, Word word) {
        Set<String> function = Cues.FUNCTION;
        values[0] = function.contains(word.bare()) ? 1 : 0;
        values[1] = at == 0 ? 1 : values[1];
        values[2] = at == reading.size() - 1 ? 1 : values[2];
        values[3] = at == reading.proposal() ? 1 : values[3];
        values[4] = reading.proposes(at) ? 1 : values[4];
        int[] cues = reading.cues(at);
        values[5] = cues[1] > 0 ? 1 : values[5];
        values[6] = cues[2] > 0 ? 1 : values[6];
        values[7] = cues[3] > 0 ? 1 : values[7];
        values[8] = Math.max(values[8], 1 - at / (double) reading.size());
        values[9] = word.name() ? 1 : values[9];
        values[10] = word.numbered() ? 1 : values[10];
    }

    private static void frequencies(double[] values, Reading reading, String stem) {
        boolean inTitle = reading.title().contains(stem);
        values[11] = inTitle ? 1 : 0;
        values[12] = Math.log1p(reading.frequency(stem));
        values[13] = reading.spread(stem) / (double) reading.size();
        values[14] = inTitle ? values[3] : 0;
        values[15] = inTitle ? values[12] : 0;
    }

    /** How many of the words a summary of them would share with one it was not made for, in expectation. */
    double expected(List<Word> words) {
        Map<String, Boolean> seen = new HashMap<>();
        double sum = 0;
        for (Word word : words) {
            for (String stem : word.stems()) {
                if (seen.put(stem, true) == null) {
                    sum += of(stem);
                }
            }
        }
        return sum;
    }
}
