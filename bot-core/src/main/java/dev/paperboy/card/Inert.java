package dev.paperboy.card;

import java.util.regex.Pattern;

/** Text without the characters that do something instead of showing something. */
public final class Inert {
    /** Controls but the line feed, lone surrogates, and what changes the direction of writing (Unicode TR 9, section 2). */
    private static final Pattern DOING =
            Pattern.compile("[\\p{Cc}&&[^\\n]]|\\p{Cs}|[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private Inert() {}

    /** The text with its line feeds, each of those characters a space. */
    public static String lines(String text) {
        return DOING.matcher(text).replaceAll(" ");
    }

    /** The text on one line. */
    public static String line(String text) {
        return lines(text).replace('\n', ' ');
    }
}
