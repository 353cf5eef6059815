package dev.paperboy.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits clean text into words. One pass, no backtracking. */
final class Tokens {
    private final String text;
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    /**
     * The words in order.
     *
     * @throws CommandRefused when a quotation mark has no partner
     */
    static List<Token> of(String clean) {
        Tokens scan = new Tokens(clean);
        List<Token> tokens = new ArrayList<>();
        while (scan.at < clean.length()) {
            if (clean.charAt(scan.at) == ' ') {
                scan.at++;
            } else {
                tokens.add(scan.next());
            }
        }
        return tokens;
    }

    /** Puts a value into quotation marks so that {@code name:} before it makes one word of it. */
    static String quote(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private Token next() {
        int start = at;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        if (at == start || at == text.length() || text.charAt(at) != ':') {
            skipWord(start);
            return Token.word(text.substring(start, at));
        }
        String name = text.substring(start, at).toLowerCase(Locale.ROOT);
        at++;
        String value = at < text.length() && text.charAt(at) == '"' ? quotedValue() : plainValue();
        return new Token(text.substring(start, at), name, value);
    }

    private String plainValue() {
        int start = at;
        skipWord(start);
        return text.substring(start, at);
    }

    /** A value in quotation marks, in which a backslash takes the next character as it is. */
    private String quotedValue() {
        int opening = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            value.append(text.charAt(at++));
        }
        if (at == text.length()) {
            throw unclosed(opening);
        }
        at++;
        return value.toString();
    }

    /** To the next space that is not between quotation marks. */
    private void skipWord(int start) {
        at = start;
        while (at < text.length() && text.charAt(at) != ' ') {
            if (text.charAt(at) == '"') {
                int closing = text.indexOf('"', at + 1);
                if (closing < 0) {
                    throw unclosed(at);
                }
                at = closing;
            }
            at++;
        }
    }

    private CommandRefused unclosed(int opening) {
        return CommandRefused.because("The quotation mark before " + Typed.quoted(text.substring(opening + 1))
                + " has no partner: close it with another one, or leave it out.");
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
