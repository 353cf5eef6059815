package dev.paperboy.topic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a text says that its short forms stand for: {@code large language models (LLMs)}. */
final class ShortForms {
    private static final int LONGEST = 6;

    private ShortForms() {}

    /** The form of each short form, and the form of what it stands for. */
    static Map<String, String> in(String text, List<Token> tokens) {
        Map<String, String> found = new LinkedHashMap<>();
        for (int at = 2; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (text.charAt(Math.max(0, token.start() - 1)) == '(' && token.isNamed() && isClosed(text, token.end())) {
                introduced(tokens, at, found);
            }
        }
        return found;
    }

    private static boolean isClosed(String text, int at) {
        return at < text.length() && (text.charAt(at) == ')' || text.charAt(at) == ',' || text.charAt(at) == ';');
    }

    private static void introduced(List<Token> tokens, int at, Map<String, String> found) {
        String letters = tokens.get(at).form().replaceAll("[^\\p{L}]", "");
        String initials = "";
        for (int from = at - 1; from >= Math.max(0, at - LONGEST); from--) {
            initials = initials(tokens.get(from)) + initials;
            if (initials.equals(letters) && letters.length() > 1) {
                String meaning = String.join(
                        " ", tokens.subList(from, at).stream().map(Token::form).toList());
                found.putIfAbsent(tokens.get(at).form(), meaning);
                return;
            }
        }
    }

    private static String initials(Token token) {
        StringBuilder initials = new StringBuilder();
        for (String part : token.form().split(" ")) {
            initials.append(part, 0, Math.min(1, part.length()));
        }
        return initials.toString();
    }
}
