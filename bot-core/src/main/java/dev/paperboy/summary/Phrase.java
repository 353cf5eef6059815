package dev.paperboy.summary;

import java.util.List;

/** Makes a run of words look like a sentence, and tells whether it can. */
final class Phrase {
    private static final String STOPS = ".!?…。！？｡";
    private static final String PAUSES = ",;:—–-";

    private static final int LONGEST = 600;

    private Phrase() {}

    /** The text, or as many whole words of it as fit into 600 characters, and an ellipsis. */
    static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST - 1);
        int end = space > LONGEST / 2 ? space : LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** The words with a capital in front, no pause at the end, and a full stop. */
    static String asSentence(List<Word> words) {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            text.append(text.length() == 0 ? "" : " ").append(word.raw());
        }
        while (text.length() > 1 && PAUSES.indexOf(text.charAt(text.length() - 1)) >= 0) {
            text.setLength(text.length() - 1);
        }
        if (startsLowerCase(words.get(0).raw())) {
            text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        }
        return endsWithStop(text) ? text.toString() : text.append('.').toString();
    }

    /** Whether every bracket, quotation mark and formula that opens in it closes in it. */
    static boolean isClosed(String text) {
        int depth = 0;
        int quotes = 0;
        int dollars = 0;
        for (int at = 0; at < text.length() && depth >= 0; at++) {
            char c = text.charAt(at);
            if ("([{“".indexOf(c) >= 0) {
                depth++;
            } else if (")]}”".indexOf(c) >= 0) {
                depth--;
            } else if (c == '"') {
                quotes++;
            } else if (c == '$') {
                dollars++;
            }
        }
        return depth == 0 && quotes % 2 == 0 && dollars % 2 == 0;
    }

    /** A name such as mRNA or k-NN keeps its small letter; "human-AI" begins with a word. */
    private static boolean startsLowerCase(String word) {
        int hyphen = word.indexOf('-');
        String first = hyphen > 1 ? word.substring(0, hyphen) : word;
        return Character.isLowerCase(first.charAt(0)) && first.chars().noneMatch(Character::isUpperCase);
    }

    private static boolean endsWithStop(CharSequence text) {
        int last = text.length() - 1;
        while (last > 0 && ")]}\"'”’".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return STOPS.indexOf(text.charAt(last)) >= 0;
    }
}
