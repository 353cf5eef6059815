package dev.paperboy.data.feed.text;

import java.util.Optional;

/** Raised and lowered writing, with Unicode's own characters where it has them for all of it. */
final class Scripts {
    private static final String PLAIN = "0123456789+-=()nikpqTNKMLDabcdehjlmorstuvx";
    private static final String RAISED =
            "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B\u207C\u207D\u207E\u207F\u2071\u1D4F"
                    + "\u1D56 \u1D40\u1D3A\u1D37\u1D39\u1D38\u1D30\u1D43\u1D47\u1D9C\u1D48\u1D49\u02B0\u02B2\u02E1\u1D50"
                    + "\u1D52\u02B3\u02E2\u1D57\u1D58\u1D5B\u02E3";
    private static final String LOWERED =
            "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208A\u208B\u208C\u208D\u208E\u2099\u1D62\u2096"
                    + "\u209A       \u2090   \u2091\u2095\u2C7C\u2097\u2098\u2092\u1D63\u209B\u209C\u1D64\u1D65\u2093";

    private Scripts() {}

    static String raised(String body) {
        if (body.equals("*") || body.equals("\u2217") || body.startsWith("\u2032") || body.equals("\u00B0")) {
            return body;
        }
        if (body.equals("\u2218")) {
            return "\u00B0";
        }
        return inCharacters(body, RAISED).orElseGet(() -> "^" + grouped(body));
    }

    static String lowered(String body) {
        return inCharacters(body, LOWERED).orElseGet(() -> "_" + grouped(body));
    }

    /** Numbers and single letters only: whole words in small letters are harder to read, and to find, than plain ones. */
    private static Optional<String> inCharacters(String body, String script) {
        boolean number = body.chars().allMatch(c -> PLAIN.indexOf(c) >= 0 && PLAIN.indexOf(c) < 15);
        if (body.isEmpty() || !(number || body.length() == 1)) {
            return Optional.empty();
        }
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < body.length(); i++) {
            int index = PLAIN.indexOf(body.charAt(i));
            if (index < 0 || script.charAt(index) == ' ') {
                return Optional.empty();
            }
            written.append(script.charAt(index));
        }
        return Optional.of(written.toString());
    }

    private static String grouped(String body) {
        boolean word = body.chars().allMatch(Character::isLetterOrDigit);
        return word || body.codePointCount(0, body.length()) == 1 ? body : "(" + body + ")";
    }
}
