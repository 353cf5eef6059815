package dev.paperboy.console.completion;

import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Option;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command that is still being typed.
 *
 * @param text all of it up to the cursor
 * @param rooted whether it begins with the root command, or needs none
 * @param begin where the command's name begins
 * @param end where the command's name ends
 * @param tokenStart where the word at the cursor begins; a quoted value is one word
 */
record HalfTyped(String text, boolean rooted, int begin, int end, int tokenStart) {
    private static final Pattern ROOT = Pattern.compile("\\s*(?:/papers\\s+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HALF_ROOT =
            Pattern.compile("\\s*/(?:p|pa|pap|pape|paper|papers)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SLASH = Pattern.compile("\\s*/");

    static HalfTyped of(String text) {
        if (HALF_ROOT.matcher(text).matches()) {
            return new HalfTyped(text, false, text.length(), text.length(), text.length());
        }
        Matcher root = ROOT.matcher(text);
        int rootEnd = root.lookingAt() ? root.end() : 0;
        Matcher slash = SLASH.matcher(text);
        boolean slashed = rootEnd == 0 && slash.lookingAt();
        int begin = slashed ? slash.end() : rootEnd;
        int end = begin;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return new HalfTyped(text, !slashed, begin, end, tokenStart(text, end));
    }

    private static int tokenStart(String text, int from) {
        boolean quoted = false;
        int start = from;
        for (int i = from; i < text.length(); i++) {
            char here = text.charAt(i);
            quoted = (here == '"') != quoted;
            if (!quoted && Character.isWhitespace(here)) {
                start = i + 1;
            }
        }
        return start;
    }

    /** Whether the cursor is still in the command's name. */
    boolean namesCommand() {
        return end == text.length();
    }

    /** The command's name, or what is there of it. */
    String command() {
        return text.substring(begin, end).toLowerCase(Locale.ROOT);
    }

    /** The command and the words before the one at the cursor. */
    String finished() {
        return text.substring(begin, Math.max(tokenStart, end));
    }

    /** The word at the cursor, possibly empty. */
    String token() {
        return text.substring(tokenStart);
    }

    /** The option whose value is at the cursor: {@code author:…}, or the word after {@code at}. */
    Optional<Value> value(CommandSpec spec) {
        int colon = token().indexOf(':');
        Optional<Value> named = Optional.of(token())
                .filter(token -> colon > 0)
                .flatMap(token -> spec.option(token.substring(0, colon).toLowerCase(Locale.ROOT)))
                .map(option -> new Value(option, option.name() + ":", unquoted(token().substring(colon + 1))));
        String before = finished().stripTrailing();
        String word = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return named.or(() -> spec.option(word)
                .filter(option -> option.form() == Option.Form.LED)
                .map(option -> new Value(option, "", unquoted(token()))));
    }

    private static String unquoted(String value) {
        return value.startsWith("\"") ? value.substring(1) : value;
    }

    /**
     * A value being typed.
     *
     * @param lead what stands before it in the same word
     * @param typed what is there of it
     */
    record Value(Option option, String lead, String typed) {}
}
