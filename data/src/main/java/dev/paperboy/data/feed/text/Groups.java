package dev.paperboy.data.feed.text;

import java.util.regex.Pattern;

/** Where the pieces of LaTeX begin and end. */
final class Groups {
    /** How far a formula may reach; what is longer is two prices. */
    private static final int LONGEST_FORMULA = 300;

    private static final Pattern MATH = Pattern.compile("[\\\\^_=<>]");

    private Groups() {}

    /** The name of the command whose backslash stands there: letters, or one other character; empty when there is none. */
    static String commandAt(String text, int backslash) {
        int begin = backslash + 1;
        if (begin >= text.length() || text.charAt(backslash) != '\\') {
            return "";
        }
        int end = begin;
        while (end < text.length() && isAsciiLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(begin, Math.max(end, begin + 1));
    }

    /** Where the text goes on after a command without arguments: a word swallows the space and the empty group behind it. */
    static int afterName(String text, String name, int after) {
        if (text.startsWith("{}", after)) {
            return after + 2;
        }
        boolean swallows = isAsciiLetter(name.charAt(0)) && name.length() <= 2 && text.startsWith(" ", after);
        return swallows ? after + 1 : after;
    }

    static boolean beginsAt(String text, int open) {
        return endOf(text, open) >= 0;
    }

    /** The place behind the group that begins there; -1 when none begins there or it does not end. */
    static int endOf(String text, int open) {
        if (open < 0 || open >= text.length() || text.charAt(open) != '{') {
            return -1;
        }
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /**
     * The place of the sign that closes a formula, or -1: a dollar sign closes only right behind something, and not before a
     * digit, as in "$5 and $10".
     */
    static int closingOf(String text, int begin, String closing) {
        int last = Math.min(text.length(), begin + LONGEST_FORMULA);
        for (int i = begin; i < last; i++) {
            if (text.startsWith(closing, i)) {
                boolean dollar = closing.equals("$");
                boolean price = dollar && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
                return i == begin || price ? -1 : i;
            }
            if (text.charAt(i) == '\\') {
                i++;
            }
        }
        return -1;
    }

    /** Whether what stands between two dollar signs can be nothing but a formula, readable or not. */
    static boolean looksLikeMath(String formula) {
        return MATH.matcher(formula).find();
    }

    /** Whether the group is letters and digits that belong to the word before or behind it. */
    static boolean sticksToWord(String text, int open, int end) {
        boolean word = text.substring(open + 1, end - 1).chars().allMatch(Character::isLetterOrDigit);
        boolean before = open > 0 && joins(text.charAt(open - 1));
        boolean behind = end < text.length() && joins(text.charAt(end));
        return word && (before || behind);
    }

    static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean joins(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '$';
    }
}
