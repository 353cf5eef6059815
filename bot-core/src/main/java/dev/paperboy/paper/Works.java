package dev.paperboy.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells works from further versions of them by their titles: the same but for punctuation, or but for one word in six, as
 * when a preprint was renamed a little; but never where numbers differ, as in parts of a series. Not thread-safe.
 */
public final class Works {
    /** Titles with fewer words have to be the same. */
    private static final int FEWEST_WORDS = 5;

    private static final Pattern NUMBER =
            Pattern.compile(".*\\p{N}.*|[ivx]+|one|two|three|four|first|second|third|fourth");

    private static final double NEARLY_ALL = 5.0 / 6;

    private final List<Set<String>> seen = new ArrayList<>();

    /** Whether no title of the same work was asked about before. */
    public boolean isNew(String title) {
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

    private static Set<String> numbers(Set<String> words) {
        return words.stream().filter(word -> NUMBER.matcher(word).matches()).collect(Collectors.toSet());
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
        return numbers(one).equals(numbers(other)) && shared.size() >= NEARLY_ALL * Math.max(one.size(), other.size());
    }
}
