package dev.paperboy.topic;

import dev.paperboy.paper.Paper;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * In how many papers phrases occur, and how often a source names them as a keyword of a paper that has them. Immutable.
 *
 * @param papers how many papers were counted
 * @param phrases by form; those that hardly occur are left out
 * @param shortForms the form of each short form that several papers introduce, and of what it stands for most often
 */
public record PhraseCounts(long papers, Map<String, Count> phrases, Map<String, String> shortForms) {
    /** Nothing counted. */
    public static final PhraseCounts NONE = new PhraseCounts(0, Map.of(), Map.of());

    private static final int FEWEST = 3;
    private static final Count NEVER = new Count("", 0, 0, 0);

    public PhraseCounts {
        phrases = Map.copyOf(phrases);
        shortForms = Map.copyOf(shortForms);
    }

    /**
     * What is known of a phrase.
     *
     * @param written how it stood where it was first met, in lower case where only its beginnings were capitals
     * @param papers in how many papers it occurs
     * @param keyword of how many of these a source says that it is a keyword
     * @param asked of how many of these a source gives keywords at all
     */
    public record Count(String written, int papers, int keyword, int asked) {
        /** The same without one of its papers. */
        Count without(boolean isKeyword, boolean isAsked) {
            return papers == 0
                    ? this
                    : new Count(written, papers - 1, keyword - (isKeyword ? 1 : 0), asked - (isAsked ? 1 : 0));
        }

        private Count and(Count more) {
            return new Count(written, papers + more.papers, keyword + more.keyword, asked + more.asked);
        }
    }

    /** What is known of the phrase; zeros for one that hardly occurs. */
    public Count of(String form) {
        return phrases.getOrDefault(form, NEVER);
    }

    /** The form of what a short form stands for. */
    Optional<String> meaning(String shortForm) {
        return Optional.ofNullable(shortForms.get(shortForm));
    }

    /** Counts papers, in bounded memory: phrases met once only are forgotten now and then. Not thread-safe. */
    public static final class Counting {
        private static final int MOST_KEPT = 400_000;

        private final Map<String, Count> phrases = new HashMap<>();
        private final Map<String, Map<String, Integer>> meanings = new TreeMap<>();
        private long papers;

        /** Counts one paper. */
        public void add(Paper paper) {
            papers++;
            Phrases of = Phrases.of(paper);
            Set<String> keywords = Keywords.forms(paper);
            of.found().forEach(phrase -> phrases.merge(phrase.form(), count(phrase, keywords), Count::and));
            of.shortForms()
                    .forEach((shorter, longer) -> meanings.computeIfAbsent(shorter, any -> new TreeMap<>())
                            .merge(longer, 1, Integer::sum));
            if (phrases.size() > MOST_KEPT) {
                phrases.values().removeIf(count -> count.papers() == 1);
            }
        }

        private static Count count(Phrase phrase, Set<String> keywords) {
            boolean keyword = keywords.contains(phrase.form());
            return new Count(Written.of(phrase), 1, keyword ? 1 : 0, keywords.isEmpty() ? 0 : 1);
        }

        /**
         * What was counted.
         *
         * @param most how many phrases at most, the most frequent
         */
        public PhraseCounts counts(int most) {
            Map<String, Count> kept = phrases.entrySet().stream()
                    .filter(one -> one.getValue().papers() >= FEWEST)
                    .sorted(Map.Entry.<String, Count>comparingByValue(Comparator.comparingInt(count -> -count.papers()))
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(most)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            Map<String, String> shortForms = new LinkedHashMap<>();
            meanings.forEach((shorter, counts) -> counts.entrySet().stream()
                    .filter(one -> one.getValue() >= FEWEST)
                    .max(Map.Entry.comparingByValue())
                    .ifPresent(best -> shortForms.put(shorter, best.getKey())));
            return new PhraseCounts(papers, kept, shortForms);
        }
    }
}
