package dev.paperboy.data.feed.text;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What LaTeX's commands mean; the symbols themselves are in {@code latex-symbols.txt}, a name and its Unicode per line. */
final class LatexSymbols {
    private static final Map<String, String> SYMBOLS = read();

    /** Commands that only change how their one argument looks. */
    private static final Set<String> FONTS = Set.of(
            "text",
            "textbf",
            "textit",
            "textsl",
            "textsc",
            "texttt",
            "textsf",
            "textrm",
            "textmd",
            "textup",
            "textnormal",
            "emph",
            "underline",
            "uline",
            "mbox",
            "hbox",
            "ensuremath",
            "mathbf",
            "mathit",
            "mathrm",
            "mathsf",
            "mathtt",
            "mathcal",
            "mathscr",
            "mathfrak",
            "boldsymbol",
            "bm",
            "operatorname");

    /** Commands that change how the rest of their group looks. */
    private static final Set<String> SWITCHES = Set.of(
            "bf", "it", "em", "sc", "tt", "rm", "sf", "sl", "bfseries", "itshape", "scshape", "ttfamily", "small");

    /** Letters that have a doubled shape among the letter-like symbols; others are written plain. */
    private static final Map<String, String> DOUBLED = Map.of(
            "C", "\u2102", "H", "\u210D", "N", "\u2115", "P", "\u2119", "Q", "\u211A", "R", "\u211D", "Z", "\u2124");

    private LatexSymbols() {}

    static Optional<String> of(String name) {
        return Optional.ofNullable(SYMBOLS.get(name));
    }

    static boolean isFont(String name) {
        return FONTS.contains(name);
    }

    static boolean isFontSwitch(String name) {
        return SWITCHES.contains(name);
    }

    static String doubled(String letter) {
        return DOUBLED.getOrDefault(letter, letter);
    }

    private static Map<String, String> read() {
        try (InputStream resource = LatexSymbols.class.getResourceAsStream("latex-symbols.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> line.split(" ", 2)).collect(toUnmodifiableMap(p -> p[0], p -> p[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
