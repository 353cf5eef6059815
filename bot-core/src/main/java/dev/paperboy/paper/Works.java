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

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final double NEARLY_ALL = 5.0 / 6;

    private final List<Set<String>> seen = new ArrayList<>();

    /** Whether no title of the same work was asked about before. */
    public boolean isNew(String title) {
        Set<String> words = words(title);
        for (Set<String> other : seen) {
            if (same(words, other)) {
                return false;
            }
        }
        seen.add(words);
        return true;
    }

    private static Set<String> words(String title) {
        Set<String> words = new HashSet<>(List.of(BETWEEN_WORDS.split(title.toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }

    private static boolean same(Set<String> one, Set<String> other) {
        if (Math.min(one.size(), other.size()) < FEWEST_WORDS) {
            return one.equals(other);
        }
        double fewest = NEARLY_ALL * Math.max(one.size(), other.size());
        return Math.min(one.size(), other.size()) >= fewest
                && shared(one, other) >= fewest
                && numbers(one).equals(numbers(other));
    }

    private static int shared(Set<String> one, Set<String> other) {
        int shared = 0;
        for (String word : one) {
            if (other.contains(word)) {
                shared++;
            }
        }
        return shared;
    }

    private static Set<String> numbers(Set<String> words) {
        return words.stream().filter(word -> NUMBER.matcher(word).matches()).collect(Collectors.toSet());
    }
}
