package dev.paperboy.data.feed.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes one formula as one line of Unicode, or says that it is not simple enough for that.
 *
 * <p>A reader of one formula, used once: {@link #readable(String)}. Each step answers false when it met something it does
 * not know; then the formula stays as it was.
 */
final class LatexMath {
    private static final int DEEPEST = 8;
    private static final Set<String> SPACES = Set.of(" ", ",", ";", ":", "quad", "qquad", "\\");
    private static final Set<String> SILENT = Set.of(
            "!",
            "left",
            "right",
            "big",
            "Big",
            "bigl",
            "bigr",
            "Bigl",
            "Bigr",
            "limits",
            "displaystyle",
            "rm",
            "bf",
            "it");
    private static final String ESCAPED = "%&_#${}";
    private static final Map<String, String> HATS = Map.of(
            "hat",
            "\u0302",
            "widehat",
            "\u0302",
            "tilde",
            "\u0303",
            "widetilde",
            "\u0303",
            "bar",
            "\u0304",
            "overline",
            "\u0304",
            "dot",
            "\u0307",
            "ddot",
            "\u0308",
            "vec",
            "\u20D7");
    private static final Pattern CODE_POINT = Pattern.compile("x([0-9a-fA-F]{2,5})");

    /** Two words outside of a font command are no formula: "$60 to serve, $100 to train". */
    private static final Pattern PROSE = Pattern.compile("\\p{L}{3,}[ ,.]+(?:\\S+ )*?\\p{L}{3,}");

    private final String formula;
    private final int depth;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private LatexMath(String formula, int depth) {
        this.formula = formula;
        this.depth = depth;
    }

    /** The formula, given without its dollar signs, as Unicode; empty when it is not simple. */
    static Optional<String> readable(String formula) {
        boolean spaced = !formula.equals(formula.strip()) && !Groups.looksLikeMath(formula);
        boolean prose = !formula.contains("\\") && PROSE.matcher(formula).find();
        return spaced || prose ? Optional.empty() : readable(formula.strip(), 0);
    }

    private static Optional<String> readable(String formula, int depth) {
        LatexMath reader = new LatexMath(formula, depth);
        return depth <= DEEPEST && reader.read() ? Optional.of(reader.out.toString()) : Optional.empty();
    }

    private boolean read() {
        while (at < formula.length()) {
            if (!step(formula.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean step(char c) {
        return switch (c) {
            case '\\' -> command();
            case '^', '_' -> script(c);
            case '{' -> argument(at).map(this::write).orElse(false);
            case '}', '$', '&' -> false;
            default -> character(c);
        };
    }

    private boolean character(char c) {
        at++;
        return write(c == '~' ? " " : String.valueOf(c));
    }

    private boolean write(String unicode) {
        out.append(unicode);
        return true;
    }

    private boolean script(char kind) {
        at++;
        return argument(at)
                .map(body -> write(kind == '^' ? Scripts.raised(body) : Scripts.lowered(body)))
                .orElse(false);
    }

    /** What a command or a script applies to: a group, a command, or one character. Moves behind it. */
    private Optional<String> argument(int from) {
        int begin = from;
        while (begin < formula.length() && formula.charAt(begin) == ' ') {
            begin++;
        }
        if (begin >= formula.length()) {
            return Optional.empty();
        }
        int group = Groups.endOf(formula, begin);
        if (group >= 0) {
            at = group;
            return readable(formula.substring(begin + 1, group - 1), depth + 1);
        }
        at = formula.charAt(begin) == '\\' ? endOfCommand(begin) : formula.offsetByCodePoints(begin, 1);
        return readable(formula.substring(begin, at), depth + 1);
    }

    /** A command with the group behind it, if there is one. */
    private int endOfCommand(int backslash) {
        int end = backslash + 1 + Groups.commandAt(formula, backslash).length();
        return Math.max(end, Groups.endOf(formula, end));
    }

    private boolean command() {
        String name = Groups.commandAt(formula, at);
        at += 1 + name.length();
        if (SPACES.contains(name)) {
            return write(" ");
        } else if (name.equals("|")) {
            return write("\u2016");
        } else if (!name.isEmpty() && ESCAPED.contains(name)) {
            return write(name);
        } else if (SILENT.contains(name)) {
            return true;
        }
        return LatexSymbols.of(name).map(this::write).orElseGet(() -> withArgument(name));
    }

    private boolean withArgument(String name) {
        int open = at;
        if (LatexSymbols.isFont(name)) {
            boolean words = name.startsWith("text") || name.equals("mbox");
            return words ? prose(open) : argument(open).map(this::write).orElse(false);
        }
        Optional<String> first = argument(open);
        if (first.isEmpty()) {
            return false;
        }
        String body = first.get();
        return switch (name) {
            case "mathbb", "mathds" -> write(LatexSymbols.doubled(body));
            case "sqrt" -> formula.charAt(open) == '{' && write("\u221A" + grouped(body));
            case "frac", "tfrac", "dfrac" ->
                argument(at)
                        .map(below -> write(grouped(body) + "/" + grouped(below)))
                        .orElse(false);
            case "unicode" -> codePoint(body);
            default -> hat(name, body);
        };
    }

    private boolean prose(int open) {
        int end = Groups.endOf(formula, open);
        if (end < 0) {
            return false;
        }
        at = end;
        return write(Latex.readable(formula.substring(open + 1, end - 1)));
    }

    private boolean hat(String name, String body) {
        String mark = HATS.get(name);
        boolean one = body.codePointCount(0, body.length()) == 1;
        return mark != null && one && write(Normalizer.normalize(body + mark, Normalizer.Form.NFC));
    }

    private boolean codePoint(String code) {
        var matcher = CODE_POINT.matcher(code);
        return matcher.matches() && write(Character.toString(Integer.parseInt(matcher.group(1), 16)));
    }

    private static String grouped(String body) {
        boolean atom = body.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.');
        return atom || body.codePointCount(0, body.length()) == 1 ? body : "(" + body + ")";
    }
}
