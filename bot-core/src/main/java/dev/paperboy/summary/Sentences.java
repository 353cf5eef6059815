package dev.paperboy.summary;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits scientific prose into sentences.
 *
 * <p>The sentences stand in order, don't overlap, and cover everything but white space between them. Abbreviations, initials,
 * decimals, links, formulas between dollar signs and whatever stands in brackets don't end a sentence. Takes time in
 * proportion to the length of the text.
 */
public final class Sentences {
    private static final String WIDE_STOPS = "。！？｡";
    private static final String CLOSERS = ")]}\"'”’»」』）】";

    private final String text;
    private final boolean[] sheltered;
    private final List<Sentence> found = new ArrayList<>();

    private Sentences(String text) {
        this.text = text;
        this.sheltered = Shelter.of(text);
    }

    /** The sentences of a text; none when it is blank. */
    public static List<Sentence> of(String text) {
        Sentences sentences = new Sentences(text);
        sentences.split();
        return List.copyOf(sentences.found);
    }

    /** Sentences somebody else has split; their places are those in the text they make when joined by single spaces. */
    public static List<Sentence> given(List<String> texts) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String each : texts) {
            String stripped = each.strip();
            if (!stripped.isEmpty()) {
                sentences.add(new Sentence(sentences.size() + 1, start, start + stripped.length(), stripped));
                start += stripped.length() + 1;
            }
        }
        return List.copyOf(sentences);
    }

    private void split() {
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int end = endOfSentence(start, at);
            if (end > at) {
                add(start, end);
                start = end;
                at = end;
            } else {
                at++;
            }
        }
        add(start, text.length());
    }

    private void add(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            found.add(new Sentence(found.size() + 1, start, end, text.substring(start, end)));
        }
    }

    /** Where the sentence ends that began at start, if it does so with the character there; else 0. */
    private int endOfSentence(int start, int at) {
        char mark = text.charAt(at);
        if (mark == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
            return at + 1;
        }
        if (sheltered[at] && !closesWhatItOpened(start, at)) {
            return 0;
        }
        if (WIDE_STOPS.indexOf(mark) >= 0) {
            return afterClosers(at + 1);
        }
        if (mark != '.' && mark != '!' && mark != '?' && mark != '…') {
            return 0;
        }
        int end = afterClosers(at + 1);
        return new FullStop(text, start, at, end).endsSentence() ? end : 0;
    }

    /** Whether the whole sentence stands in brackets: "(See the appendix.)". */
    private boolean closesWhatItOpened(int start, int at) {
        int first = start;
        while (isBlank(text.charAt(first))) {
            first++;
        }
        return "([{".indexOf(text.charAt(first)) >= 0
                && at + 1 < text.length()
                && !sheltered[at + 1]
                && CLOSERS.indexOf(text.charAt(at + 1)) >= 0;
    }

    private int afterClosers(int from) {
        int end = from;
        while (end < text.length() && (CLOSERS.indexOf(text.charAt(end)) >= 0 || isMark(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isMark(char c) {
        return c == '.' || c == '!' || c == '?' || WIDE_STOPS.indexOf(c) >= 0;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
