package dev.paperboy.data.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Short forms and what they stand for, as the papers themselves introduce them: {@code reinforcement learning (RL)}. Immutable;
 * of several meanings the most frequent counts.
 */
final class Acronyms {
    /** Knows none. */
    static final Acronyms NONE = new Acronyms(Map.of(), Map.of());

    /** More words say enough by themselves; measured, short forms help no claim, question or paragraph. */
    static final int LONGEST_QUERY = 6;

    private static final int FEWEST_PAPERS = 3;

    /** A short form that fewer of the papers with these letters introduce is an ordinary word to the others: ALL, WHO, GAP. */
    private static final double LEAST_INTRODUCED = 0.05;

    private static final Pattern INTRODUCED = Pattern.compile("(?<=[\\s-])\\(([A-Z][A-Za-z]{0,6}[A-Z])s?\\)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}]*");

    /** Longer than as many words as a short form has letters. */
    private static final int LONGEST_MEANING = 160;

    private final Map<String, String> meanings;
    private final Map<String, String> shorts;

    private Acronyms(Map<String, String> meanings, Map<String, String> shorts) {
        this.meanings = Map.copyOf(meanings);
        this.shorts = Map.copyOf(shorts);
    }

    /** @param meanings what each short form stands for, both in lower case */
    private static Acronyms of(Map<String, String> meanings, TextTerms textTerms) {
        Map<String, String> shorts = new HashMap<>();
        meanings.forEach((acronym, meaning) -> shorts.put(key(terms(textTerms, meaning)), acronym));
        return new Acronyms(meanings, shorts);
    }

    /** Counts what texts introduce. Not thread-safe. */
    static final class Count {
        private final Map<String, Map<String, Integer>> found = new TreeMap<>();

        /** Reads a text. */
        void add(String text) {
            if (text.indexOf('(') < 0) {
                return;
            }
            Matcher introduced = INTRODUCED.matcher(text);
            while (introduced.find()) {
                String acronym = introduced.group(1).toLowerCase(Locale.ROOT);
                String before = text.substring(Math.max(0, introduced.start() - LONGEST_MEANING), introduced.start());
                meaning(before, acronym)
                        .ifPresent(meaning -> found.computeIfAbsent(acronym, one -> new TreeMap<>())
                                .merge(meaning, 1, Integer::sum));
            }
        }

        /**
         * Those that enough texts introduce, and that are no ordinary words.
         *
         * @param texts how many of the texts have a term
         */
        Acronyms acronyms(TextTerms textTerms, ToDoubleFunction<String> texts) {
            Map<String, String> meanings = new TreeMap<>();
            found.forEach((acronym, counts) -> counts.entrySet().stream()
                    .filter(one -> one.getValue() >= FEWEST_PAPERS)
                    .max(Map.Entry.comparingByValue())
                    .filter(best -> !isOrdinaryWord(terms(textTerms, acronym), counts, texts))
                    .ifPresent(best -> meanings.put(acronym, best.getKey())));
            return of(meanings, textTerms);
        }

        private static boolean isOrdinaryWord(
                List<String> terms, Map<String, Integer> counts, ToDoubleFunction<String> texts) {
            int introduced = counts.values().stream().mapToInt(count -> count).sum();
            return terms.size() != 1 || introduced < LEAST_INTRODUCED * texts.applyAsDouble(terms.get(0));
        }

        /** The last words before it, if they begin with its letters. */
        private static Optional<String> meaning(String before, String acronym) {
            String[] words = BETWEEN_WORDS.split(before.strip().toLowerCase(Locale.ROOT));
            int first = words.length - acronym.length();
            if (first < 0) {
                return Optional.empty();
            }
            List<String> meaning = new ArrayList<>();
            for (int at = 0; at < acronym.length(); at++) {
                String word = words[first + at];
                if (!WORD.matcher(word).matches() || word.charAt(0) != acronym.charAt(at)) {
                    return Optional.empty();
                }
                meaning.add(word);
            }
            return Optional.of(String.join(" ", meaning));
        }
    }

    /**
     * The terms that say the same as some of these, in other words, and how much each counts: as many words of a meaning together
     * as one word, by the root of their number. None for long texts.
     */
    Map<String, Float> others(List<TextTerms.Occurrence> terms, TextTerms textTerms) {
        List<String> plain = terms.stream()
                .filter(found -> !found.joined())
                .map(TextTerms.Occurrence::term)
                .toList();
        Map<String, Float> others = new LinkedHashMap<>();
        for (int from = 0; from < plain.size() && plain.size() <= LONGEST_QUERY; from++) {
            List<String> meaning = Optional.ofNullable(meanings.get(plain.get(from)))
                    .map(words -> terms(textTerms, words))
                    .orElse(List.of());
            meaning.forEach(term -> others.merge(term, (float) (1 / Math.sqrt(meaning.size())), Math::max));
            for (int to = from + 2; to <= Math.min(plain.size(), from + 6); to++) {
                Optional.ofNullable(shorts.get(key(plain.subList(from, to))))
                        .ifPresent(acronym -> others.put(acronym, 1f));
            }
        }
        others.keySet().removeAll(plain);
        return others;
    }

    /** How many there are. */
    int size() {
        return meanings.size();
    }

    /** Reads what {@link #write} wrote; none where there is no such file. */
    static Acronyms read(Path file, TextTerms textTerms) throws IOException {
        if (!Files.exists(file)) {
            return NONE;
        }
        Map<String, String> meanings = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.split("\t");
            if (columns.length == 2) {
                meanings.put(columns[0], columns[1]);
            }
        }
        return of(meanings, textTerms);
    }

    /** Writes them in place of what is there, all or nothing. */
    void write(Path file) throws IOException {
        Path written = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(
                written,
                new TreeMap<>(meanings)
                        .entrySet().stream()
                                .map(one -> one.getKey() + "\t" + one.getValue() + "\n")
                                .collect(Collectors.joining()));
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<String> terms(TextTerms textTerms, String text) {
        return textTerms.of(PaperFields.TEXT, text).stream()
                .filter(found -> !found.joined())
                .map(TextTerms.Occurrence::term)
                .toList();
    }

    private static String key(List<String> terms) {
        return String.join(" ", terms);
    }
}
