package dev.paperboy.command;

import dev.paperboy.card.Cut;

/** Text as it comes from a keyboard or a clipboard. */
final class Typed {
    private static final String CURLY_QUOTES = "“”„‟";
    private static final int QUOTED = 60;

    private Typed() {}

    /**
     * One line: every run of spaces, line feeds and control characters is one space, none at the ends; curly double quotes are
     * straight; lone surrogates and characters that are never seen are gone.
     */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(Math.min(text.length(), 256));
        text.codePoints().forEach(point -> {
            if (isGap(point)) {
                if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
            } else if (CURLY_QUOTES.indexOf(point) >= 0) {
                clean.append('"');
            } else if (!isUnseen(point)) {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString().stripTrailing();
    }

    /** The text in quotation marks, shortened for a message. */
    static String quoted(String text) {
        return "“" + Cut.to(text, QUOTED) + "”";
    }

    private static boolean isGap(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point);
    }

    /** Lone surrogates, the byte order mark, the zero-width space, and what turns the direction of writing. */
    private static boolean isUnseen(int point) {
        return Character.getType(point) == Character.SURROGATE
                || point == 0xFEFF
                || point == 0x200B
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }
}
