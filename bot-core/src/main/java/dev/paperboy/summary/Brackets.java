package dev.paperboy.summary;

/** Takes asides out of a sentence. */
final class Brackets {
    private Brackets() {}

    /** The text without what stands in round or square brackets, the brackets, and the space before them. */
    static String without(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if ((c == '(' || c == '[') && opensAside(text, at, depth)) {
                depth++;
            } else if ((c == ')' || c == ']') && depth > 0) {
                depth--;
            } else if (depth == 0) {
                dropSpaceBeforePunctuation(kept, c);
                kept.append(c);
            }
        }
        return depth == 0 ? kept.toString().strip() : text;
    }

    /** A bracket inside a word, as in f(x), belongs to it. */
    private static boolean opensAside(String text, int at, int depth) {
        return depth > 0 || (at > 0 && Sentences.isBlank(text.charAt(at - 1)));
    }

    private static void dropSpaceBeforePunctuation(StringBuilder kept, char c) {
        if (".,;:!?".indexOf(c) >= 0 || Sentences.isBlank(c)) {
            int last = kept.length() - 1;
            if (last >= 0 && Sentences.isBlank(kept.charAt(last))) {
                kept.setLength(last);
            }
        }
    }
}
