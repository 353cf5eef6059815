package dev.paperboy.data.feed.text;

/**
 * Writes the LaTeX in a running text as Unicode where that is simple: symbols, accents, fonts, ties, dashes, formulas of one
 * line. What is not simple (unknown commands, formulas that need two dimensions, prices that look like formulas) stays.
 *
 * <p>A reader of one text, used once: {@link #readable(String)}.
 */
final class Latex {
    private static final int DEEPEST = 8;
    private static final String ESCAPED = "%&_#${}";

    private final String text;
    private final int depth;
    private final StringBuilder out;
    private int at;

    private Latex(String text, int depth) {
        this.text = text;
        this.depth = depth;
        this.out = new StringBuilder(text.length());
    }

    static String readable(String text) {
        return readable(text, 0);
    }

    private static String readable(String text, int depth) {
        return depth > DEEPEST ? text : new Latex(text, depth).read();
    }

    private String read() {
        while (at < text.length()) {
            switch (text.charAt(at)) {
                case '\\' -> command();
                case '$' -> formula("$", "$");
                case '{' -> group();
                case '~' -> tie();
                case '-' -> dashes();
                case '`' -> quotes();
                default -> keep(1);
            }
        }
        return out.toString();
    }

    private void keep(int length) {
        out.append(text, at, at + length);
        at += length;
    }

    private void write(String unicode, int end) {
        out.append(unicode);
        at = end;
    }

    private void command() {
        String name = Groups.commandAt(text, at);
        int after = at + 1 + name.length();
        if (name.isEmpty()) {
            keep(1);
        } else if (name.equals("(")) {
            formula("\\(", "\\)");
        } else if (ESCAPED.contains(name)) {
            write(name, after);
        } else if (name.equals("\\") || name.equals(" ") || name.equals(",")) {
            write(" ", after);
        } else if (name.equals("-") || name.equals("/")) {
            write("", after);
        } else {
            word(name, after);
        }
    }

    private void word(String name, int after) {
        if (accent(name, after)) {
            return;
        }
        if (LatexSymbols.isFont(name) && Groups.beginsAt(text, after)) {
            write(inner(after), Groups.endOf(text, after));
        } else if (LatexSymbols.of(name).isPresent()) {
            write(LatexSymbols.of(name).get(), Groups.afterName(text, name, after));
        } else {
            special(name, after);
        }
    }

    private boolean accent(String name, int after) {
        return Accents.read(text, at, name, after)
                .map(accented -> {
                    write(accented.letter(), accented.end());
                    return true;
                })
                .orElse(false);
    }

    /** Commands whose arguments mean something of their own; the rest is not simple and stays, its arguments too. */
    private void special(String name, int after) {
        int first = Groups.endOf(text, after);
        int second = Groups.endOf(text, first);
        if (first < 0) {
            keep(1 + name.length());
        } else if (name.equals("url")) {
            write(text.substring(after + 1, first - 1), first);
        } else if (name.equals("href") && second >= 0) {
            write(inner(first) + " (" + text.substring(after + 1, first - 1) + ")", second);
        } else if (name.equals("textcolor") && second >= 0) {
            write(inner(first), second);
        } else if (name.equals("footnote")) {
            write(" (" + inner(after) + ")", first);
        } else if (name.equals("textsuperscript")) {
            write(Scripts.raised(inner(after)), first);
        } else if (name.equals("unicode")) {
            LatexMath.readable(text.substring(at, first)).ifPresentOrElse(c -> write(c, first), () -> keep(first - at));
        } else {
            keep(first - at);
        }
    }

    private String inner(int open) {
        return readable(text.substring(open + 1, Groups.endOf(text, open) - 1), depth + 1);
    }

    private void formula(String opening, String closing) {
        int begin = at + opening.length();
        int end = Groups.closingOf(text, begin, closing);
        if (end < 0) {
            keep(opening.length());
            return;
        }
        String formula = text.substring(begin, end);
        LatexMath.readable(formula)
                .ifPresentOrElse(
                        unicode -> write(unicode, end + closing.length()),
                        // a price, or not simple: the first sign stays, what follows may be read as text
                        () -> keep(Groups.looksLikeMath(formula) ? end + closing.length() - at : opening.length()));
    }

    /** Braces are LaTeX's when they hold a font change, or stick to a word; else they are the author's own. */
    private void group() {
        int end = Groups.endOf(text, at);
        if (end < 0) {
            keep(1);
            return;
        }
        String body = text.substring(at + 1, end - 1);
        String command = Groups.commandAt(body, 0);
        if (LatexSymbols.isFontSwitch(command)) {
            write(readable(body.substring(1 + command.length()).stripLeading(), depth + 1), end);
        } else if (Groups.sticksToWord(text, at, end)
                || LatexSymbols.of(command).isPresent()) {
            write(readable(body, depth + 1), end);
        } else {
            keep(1);
        }
    }

    /** A tie holds a word to what follows; before a number it is "about", within an address part of it. */
    private void tie() {
        boolean afterWord =
                at > 0 && (Character.isLetterOrDigit(text.charAt(at - 1)) || ".,)]}".indexOf(text.charAt(at - 1)) >= 0);
        boolean range = at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        boolean last = at + 1 == text.length() || text.charAt(at + 1) == ' ';
        if (afterWord && !range && !last) {
            write(" ", at + 1);
        } else {
            keep(1);
        }
    }

    private void dashes() {
        int end = at;
        while (end < text.length() && text.charAt(end) == '-') {
            end++;
        }
        boolean optionLike = (at == 0 || text.charAt(at - 1) == ' ') && end < text.length() && text.charAt(end) != ' ';
        if (end - at == 3) {
            write("\u2014", end);
        } else if (end - at == 2 && !optionLike) {
            write("\u2013", end);
        } else {
            keep(end - at);
        }
    }

    private void quotes() {
        int end = text.startsWith("``", at) ? text.indexOf("''", at + 2) : -1;
        if (end < 0) {
            keep(1);
        } else {
            write("\u201C" + readable(text.substring(at + 2, end), depth + 1) + "\u201D", end + 2);
        }
    }
}
