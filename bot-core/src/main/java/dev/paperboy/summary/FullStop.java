package dev.paperboy.summary;

import java.util.Locale;
import java.util.Set;

/** Decides whether a mark such as a full stop ends its sentence, by the words on both sides of it. */
final class FullStop {
    /** A name or a number follows these; they never end a sentence. */
    private static final Set<String> LEADING = Set.of(
            "e.g", "i.e", "eg", "ie", "vs", "cf", "fig", "figs", "eq", "eqs", "eqn", "eqns", "sec", "sect", "tab",
            "ref", "refs", "thm", "def", "prop", "lem", "cor", "viz", "dr", "prof", "mr", "mrs", "ms", "st", "no",
            "nos", "vol", "pp", "approx", "ca", "w.r.t", "wrt", "a.k.a", "s.t", "resp", "incl", "app", "alg", "ch",
            "chap", "ed", "eds");
    /** These may end a sentence, when what follows looks like the beginning of one. */
    private static final Set<String> TRAILING = Set.of(
            "al", "etc", "inc", "ltd", "co", "corp", "jr", "sr", "univ", "dept", "i.i.d", "iid", "u.s", "u.k", "a.m",
            "p.m", "ph.d");

    private static final Set<String> STARTERS = Set.of(
            "we",
            "the",
            "this",
            "these",
            "those",
            "our",
            "in",
            "it",
            "its",
            "they",
            "however",
            "moreover",
            "furthermore",
            "finally",
            "first",
            "to",
            "for",
            "by",
            "as",
            "a",
            "an",
            "while",
            "although",
            "here",
            "there",
            "with",
            "on",
            "such",
            "additionally",
            "specifically",
            "thus",
            "therefore",
            "hence",
            "experiments",
            "results",
            "extensive",
            "code",
            "also");
    private static final int LONGEST_WORD = 40;

    private final String text;
    private final int start;
    private final int at;
    private final int end;

    /**
     * A mark in a text.
     *
     * @param start where its sentence begins
     * @param at where the mark stands
     * @param end behind the mark and the brackets and quotation marks that close there
     */
    FullStop(String text, int start, int at, int end) {
        this.text = text;
        this.start = start;
        this.at = at;
        this.end = end;
    }

    boolean endsSentence() {
        if (end >= text.length()) {
            return true;
        }
        if (!Sentences.isBlank(text.charAt(end))) {
            return text.charAt(at) == '.' && end == at + 1 && gluedToTheNext();
        }
        int next = nextWordAt();
        if (next >= text.length()) {
            return true;
        }
        if (Character.isLowerCase(text.charAt(next)) && !mixedCase(next)) {
            return false;
        }
        return text.charAt(at) != '.' || endsAfter(wordBefore(), next);
    }

    private boolean endsAfter(String before, int next) {
        String word = before.toLowerCase(Locale.ROOT);
        boolean starter = STARTERS.contains(wordAt(next).toLowerCase(Locale.ROOT));
        if (LEADING.contains(word) || isItemNumber(word)) {
            return false;
        }
        if (TRAILING.contains(word)) {
            return Character.isUpperCase(text.charAt(next)) && (starter || !word.equals("al"));
        }
        boolean initial = before.length() == 1 && Character.isUpperCase(before.charAt(0));
        return !initial || starter;
    }

    /** Whether a space is missing: "as before.We show". */
    private boolean gluedToTheNext() {
        String before = wordBefore();
        return before.length() > 2
                && before.chars().allMatch(Character::isLowerCase)
                && Character.isUpperCase(text.charAt(end))
                && STARTERS.contains(wordAt(end).toLowerCase(Locale.ROOT))
                && !LEADING.contains(before);
    }

    /** "1." at the beginning of a sentence numbers it. */
    private boolean isItemNumber(String word) {
        return word.length() <= 2
                && text.substring(start, at).strip().equals(word)
                && word.chars().allMatch(Character::isLetterOrDigit)
                && !word.isEmpty();
    }

    private boolean mixedCase(int from) {
        return wordAt(from).chars().anyMatch(Character::isUpperCase);
    }

    private int nextWordAt() {
        int next = end;
        while (next < text.length()
                && (Sentences.isBlank(text.charAt(next)) || "([\"'“‘«{".indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        return next;
    }

    private String wordAt(int from) {
        int to = from;
        while (to < text.length() && to - from < LONGEST_WORD && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private String wordBefore() {
        int from = at;
        while (from > start && at - from < LONGEST_WORD && isWordPart(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, at);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }
}
