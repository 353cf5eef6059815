package dev.paperboy.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What was learnt from keywords of papers: figures only.
 *
 * @param weights of {@link TopicFeatures}, in their order
 * @param words how much more often than others a word begins, ends or is a keyword, as logarithms
 */
public record TopicWords(List<Double> weights, Map<String, Places> words) {
    private static final Places UNKNOWN = new Places(0, 0, 0);

    /** How much more often than other words one begins a keyword, ends one, or is one alone. */
    public record Places(double begins, double ends, double alone) {}

    public TopicWords {
        weights = List.copyOf(weights);
        words = Map.copyOf(words);
    }

    /** Reads the figures that come with this package. */
    public static TopicWords load() {
        Map<String, Places> words = new HashMap<>();
        for (String line : lines("words.txt")) {
            String[] columns = line.split("\t");
            words.put(
                    columns[0],
                    new Places(
                            Double.parseDouble(columns[1]),
                            Double.parseDouble(columns[2]),
                            Double.parseDouble(columns[3])));
        }
        return new TopicWords(lines("weights.txt").stream().map(Double::valueOf).toList(), words);
    }

    double begins(String word) {
        return words.getOrDefault(word, UNKNOWN).begins();
    }

    double ends(String word) {
        return words.getOrDefault(word, UNKNOWN).ends();
    }

    double alone(String word) {
        return words.getOrDefault(word, UNKNOWN).alone();
    }

    /** What the figures are worth together. */
    double worth(double[] features) {
        double worth = 0;
        for (int at = 0; at < features.length; at++) {
            worth += weights.get(at) * features[at];
        }
        return worth;
    }

    private static List<String> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TopicWords.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
