package dev.paperboy.data.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells works from further versions of them by their titles: the same but for punctuation, or but for one word in six, as
 * when a preprint was renamed a little. Not thread-safe.
 */
final class Works {
    /** Titles with fewer words have to be the same. */
    private static final int FEWEST_WORDS = 5;

    private static final double NEARLY_ALL = 5.0 / 6;

    private final List<Set<String>> seen = new ArrayList<>();

    /** Whether no title of the same work was asked about before. */
    boolean isNew(String title) {
        Set<String> words = new HashSet<>(List.of(title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" ")));
        if (seen.stream().anyMatch(other -> same(words, other))) {
            return false;
        }
        seen.add(words);
        return true;
    }

    private static boolean same(Set<String> one, Set<String> other) {
        if (one.equals(other)) {
            return true;
        }
        if (Math.min(one.size(), other.size()) < FEWEST_WORDS) {
            return false;
        }
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared.size() >= NEARLY_ALL * Math.max(one.size(), other.size());
    }
}
