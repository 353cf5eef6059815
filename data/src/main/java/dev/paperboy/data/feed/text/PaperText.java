package dev.paperboy.data.feed.text;

import java.text.Normalizer;

/** The text of a paper as everything behind the feeds may rely on it. */
public final class PaperText {
    private PaperText() {}

    /**
     * One line of NFC text without control, bidi, zero-width and other invisible characters, lone surrogates or repeated
     * spaces; LaTeX that is simple is written as Unicode. Empty when nothing readable was given.
     */
    public static String readable(String given) {
        String plain = plain(given);
        return mayBeLatex(plain) ? plain(Latex.readable(plain)) : plain;
    }

    /** By its signs; a search with a regular expression took a fifth of the time that reading a file takes. */
    private static boolean mayBeLatex(String plain) {
        char before = ' ';
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            if (c == '\\' || c == '$' || c == '~' || ((c == '-' || c == '`') && c == before)) {
                return true;
            }
            before = c;
        }
        return false;
    }

    private static String plain(String given) {
        if (isPlain(given)) {
            return given;
        }
        StringBuilder line = new StringBuilder(given.length());
        int c;
        for (int at = 0; at < given.length(); at += Character.charCount(c)) {
            c = given.codePointAt(at);
            append(line, c);
        }
        int end = line.length();
        String text = end > 0 && line.charAt(end - 1) == ' ' ? line.substring(0, end - 1) : line.toString();
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Most text is plain already: printable ASCII with single spaces. */
    private static boolean isPlain(String given) {
        char before = ' ';
        for (int i = 0; i < given.length(); i++) {
            char c = given.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return given.isEmpty() || before != ' ';
    }

    private static void append(StringBuilder line, int c) {
        if (c > ' ' && c <= '~') {
            line.append((char) c);
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        } else if (isVisible(c)) {
            line.appendCodePoint(c);
        }
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> !isVariationSelector(c) && !isBlankLetter(c);
        };
    }

    private static boolean isVariationSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }

    /** Letters and marks by their category that show nothing: grapheme joiner and the Hangul fillers. */
    private static boolean isBlankLetter(int c) {
        return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
    }
}
