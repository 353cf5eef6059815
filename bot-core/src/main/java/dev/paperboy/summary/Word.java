package dev.paperboy.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a sentence, as it stands between white space.
 *
 * @param raw with its punctuation
 * @param bare in lower case, without the punctuation around it; empty when there is nothing else
 * @param stems what it is compared by: its runs of letters and digits, cut to six characters
 * @param numbered whether it has a digit
 * @param name whether it has a capital behind its first character
 */
record Word(String raw, String bare, List<String> stems, boolean numbered, boolean name) {
    private static final int STEM = 6;
    private static final int LONGEST = 200;

    static Word of(String raw) {
        String lower = (raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw).toLowerCase(Locale.ROOT);
        int from = 0;
        int to = lower.length();
        while (from < to && !Character.isLetterOrDigit(lower.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(lower.charAt(to - 1))) {
            to--;
        }
        boolean numbered = raw.chars().anyMatch(Character::isDigit);
        boolean name = raw.chars().skip(1).anyMatch(Character::isUpperCase);
        return new Word(raw, lower.substring(from, to), stems(lower, from, to), numbered, name);
    }

    /** The words of a text. */
    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || Sentences.isBlank(text.charAt(at))) {
                if (at > from) {
                    words.add(of(text.substring(from, at)));
                }
                from = at + 1;
            }
        }
        return words;
    }

    private static List<String> stems(String lower, int from, int to) {
        List<String> stems = new ArrayList<>(1);
        int begin = from;
        for (int at = from; at <= to; at++) {
            if (at == to || !Character.isLetterOrDigit(lower.charAt(at))) {
                if (at > begin) {
                    stems.add(lower.substring(begin, Math.min(at, begin + STEM)));
                }
                begin = at + 1;
            }
        }
        return List.copyOf(stems);
    }

    /** Whether the clause ends or pauses behind it. */
    boolean pauses() {
        char last = raw.charAt(raw.length() - 1);
        return last == ',' || last == ';' || last == ':' || last == '—' || last == '–';
    }
}
