package dev.paperboy.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds what a mistyped word was meant to be. */
final class DidYouMean {
    /** Lets a swapped, missing or doubled letter of a short word pass, and no other word. */
    private static final double ALIKE = 0.84;

    private static final int LONGEST = 60;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private DidYouMean() {}

    /** The most alike of the known words, letter case aside; the first of equals; empty when none is alike. */
    static Optional<String> among(Collection<String> known, String typed) {
        return several(known, typed, 1).stream().findFirst();
    }

    /** Up to so many of the known words, the most alike first. */
    static List<String> several(Collection<String> known, String typed, int most) {
        if (typed.length() > LONGEST) {
            return List.of();
        }
        String folded = typed.toLowerCase(Locale.ROOT);
        return known.stream()
                .map(word -> new Candidate(word, SIMILARITY.apply(word.toLowerCase(Locale.ROOT), folded)))
                .filter(candidate -> candidate.similarity() >= ALIKE)
                .sorted(Comparator.comparingDouble(Candidate::similarity).reversed())
                .limit(most)
                .map(Candidate::word)
                .toList();
    }

    private record Candidate(String word, double similarity) {}
}
