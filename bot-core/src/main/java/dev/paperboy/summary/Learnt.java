package dev.paperboy.summary;

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
 * What was learnt from abstracts and the one-line summaries people wrote of them: figures only.
 *
 * @param weights of the features of a word, the constant last
 * @param words what is added to them for single stems
 * @param trees what a clause is worth by its features
 */
record Learnt(List<Double> weights, Map<String, Double> words, Trees trees) {

    /** Reads the figures that come with this package. */
    static Learnt load() {
        List<Double> weights =
                lines("weights.txt").stream().map(Double::valueOf).toList();
        Map<String, Double> words = new HashMap<>();
        for (String line : lines("words.txt")) {
            int tab = line.indexOf('\t');
            words.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
        }
        return new Learnt(weights, Map.copyOf(words), Trees.read(lines("trees.txt")));
    }

    private static List<String> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Learnt.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
