package dev.paperboy.bench.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tartarus.snowball.ext.PorterStemmer;

/**
 * ROUGE F1 as SciTLDR measures it: lower-case runs of a to z and digits, words of more than three letters stemmed.
 *
 * @param one of single words
 * @param two of pairs of words
 * @param longest of the longest common subsequence
 */
record Rouge(double one, double two, double longest) {
    private static final int SHORT = 3;

    /** Against the reference with the highest ROUGE-1; the other two are of that same reference. */
    static Rouge best(String summary, List<String> references) {
        List<String> words = words(summary);
        return references.stream()
                .map(reference -> of(words, words(reference)))
                .max(Comparator.comparingDouble(Rouge::one))
                .orElseThrow();
    }

    private static Rouge of(List<String> words, List<String> reference) {
        int longest = longestCommon(words, reference);
        return new Rouge(
                grams(words, reference, 1), grams(words, reference, 2), f1(longest, words.size(), reference.size()));
    }

    private static double grams(List<String> words, List<String> reference, int size) {
        Map<List<String>, Integer> left = new HashMap<>();
        for (int at = 0; at + size <= reference.size(); at++) {
            left.merge(reference.subList(at, at + size), 1, Integer::sum);
        }
        int shared = 0;
        for (int at = 0; at + size <= words.size(); at++) {
            shared += left.merge(words.subList(at, at + size), -1, Integer::sum) >= 0 ? 1 : 0;
        }
        return f1(shared, words.size() - size + 1, reference.size() - size + 1);
    }

    private static double f1(int shared, int size, int other) {
        return shared == 0 ? 0 : 2.0 * shared / (size + other);
    }

    private static int longestCommon(List<String> one, List<String> other) {
        int[] row = new int[other.size() + 1];
        for (String word : one) {
            int diagonal = 0;
            for (int at = 1; at < row.length; at++) {
                int above = row[at];
                row[at] = word.equals(other.get(at - 1)) ? diagonal + 1 : Math.max(above, row[at - 1]);
                diagonal = above;
            }
        }
        return row[other.size()];
    }

    private static List<String> words(String text) {
        PorterStemmer stemmer = new PorterStemmer();
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
            if (word.length() > SHORT) {
                stemmer.setCurrent(word);
                stemmer.stem();
                words.add(stemmer.getCurrent());
            } else if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
