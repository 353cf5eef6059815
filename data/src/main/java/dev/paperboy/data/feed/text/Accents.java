package dev.paperboy.data.feed.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** LaTeX's accents: {@code \'e}, {@code \"{o}}, {@code \c{c}}, {@code \v s}. */
final class Accents {
    private static final Map<String, String> COMBINING = Map.ofEntries(
            Map.entry("'", "\u0301"),
            Map.entry("`", "\u0300"),
            Map.entry("^", "\u0302"),
            Map.entry("\"", "\u0308"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry(".", "\u0307"),
            Map.entry("c", "\u0327"),
            Map.entry("v", "\u030C"),
            Map.entry("u", "\u0306"),
            Map.entry("H", "\u030B"),
            Map.entry("r", "\u030A"),
            Map.entry("d", "\u0323"),
            Map.entry("b", "\u0331"),
            Map.entry("k", "\u0328"));

    private Accents() {}

    /** An accented letter and the place behind it. */
    record Accented(String letter, int end) {}

    /**
     * The accented letter whose command stands there.
     *
     * @param at the place of the backslash
     * @param after the place behind the command's name
     */
    static Optional<Accented> read(String text, int at, String name, int after) {
        String mark = COMBINING.get(name);
        if (mark == null || after >= text.length()) {
            return Optional.empty();
        }
        boolean spelled = Groups.isAsciiLetter(name.charAt(0));
        int end = Groups.endOf(text, after);
        if (end >= 0) {
            return accented(text.substring(after + 1, end - 1), mark, end);
        }
        if (spelled) {
            return text.charAt(after) == ' ' && after + 1 < text.length()
                    ? accented(text.substring(after + 1, after + 2), mark, after + 2)
                    : Optional.empty();
        }
        return isQuote(text, at, name, after)
                ? Optional.empty()
                : accented(text.substring(after, after + 1), mark, after + 1);
    }

    /** Escaped quotes, as programs leave them behind, look like accents: {@code model\'s}, {@code \"Attention\"}. */
    private static boolean isQuote(String text, int at, String name, int after) {
        boolean inWord = at > 0 && Character.isLetter(text.charAt(at - 1));
        boolean genitive = name.equals("'")
                && text.charAt(after) == 's'
                && (after + 1 == text.length() || !Character.isLetter(text.charAt(after + 1)));
        return genitive || (name.equals("\"") && !inWord);
    }

    private static Optional<Accented> accented(String given, String mark, int end) {
        String letter = given.replace("\\i", "i").replace("\\j", "j");
        if (letter.codePointCount(0, letter.length()) != 1 || !Character.isLetter(letter.codePointAt(0))) {
            return Optional.empty();
        }
        String composed = Normalizer.normalize(letter + mark, Normalizer.Form.NFC);
        return composed.length() == 1 ? Optional.of(new Accented(composed, end)) : Optional.empty();
    }
}
