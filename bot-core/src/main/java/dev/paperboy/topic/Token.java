package dev.paperboy.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text.
 *
 * @param raw as written
 * @param form what it is compared by: lower case, singular, hyphens as spaces
 * @param start where it begins in the text
 * @param end where it ends in the text, exclusive
 */
record Token(String raw, String form, int start, int end) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-‐‑'’.+_&][\\p{L}\\p{N}]+)*\\+*");

    /** The words of a text, in order. */
    static List<Token> in(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            tokens.add(new Token(word.group(), form(word.group()), word.start(), word.end()));
        }
        return tokens;
    }

    /** The form of one or several words. */
    static String formOf(String words) {
        return String.join(" ", in(words).stream().map(Token::form).toList());
    }

    /** Written so that it must be a name or a short form: a capital or digit after the first letter. */
    boolean isNamed() {
        for (int at = 1; at < raw.length(); at++) {
            if (Character.isUpperCase(raw.charAt(at)) || Character.isDigit(raw.charAt(at))) {
                return raw.charAt(at - 1) != '-';
            }
        }
        return false;
    }

    /** Written with a capital at its beginning, and there only. */
    boolean isCapitalised() {
        return Character.isUpperCase(raw.charAt(0)) && !isNamed();
    }

    private static String form(String raw) {
        String lower = raw.toLowerCase(Locale.ROOT).replaceFirst("['’]s$", "");
        StringBuilder form = new StringBuilder(lower.length());
        for (String part : lower.split("[-‐‑_]")) {
            form.append(form.length() == 0 ? "" : " ").append(singular(part));
        }
        return form.toString();
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
