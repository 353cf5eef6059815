package dev.paperboy.summary;

import java.util.Arrays;

/** Finds the places in a text where no sentence ends: inside brackets and inside formulas between dollar signs. */
final class Shelter {
    private static final int FARTHEST = 400;

    private Shelter() {}

    /** For each character, whether it is inside. What isn't closed within a few hundred characters doesn't count as open. */
    static boolean[] of(String text) {
        boolean[] inside = new boolean[text.length()];
        int[] open = new int[text.length()];
        int depth = 0;
        int dollar = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '(' || c == '[' || c == '{') {
                open[depth++] = at;
            } else if ((c == ')' || c == ']' || c == '}') && depth > 0) {
                mark(inside, open[--depth], at);
            } else if (c == '$' && (at == 0 || text.charAt(at - 1) != '\\')) {
                dollar = dollar >= 0 && mark(inside, dollar, at) ? -1 : at;
            }
        }
        return inside;
    }

    private static boolean mark(boolean[] inside, int from, int to) {
        if (to - from > FARTHEST) {
            return false;
        }
        Arrays.fill(inside, from, to, true);
        return true;
    }
}
