package dev.paperboy.topic;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a phrase is shown. */
final class Written {
    private Written() {}

    /** As it stands in the paper, in lower case where only beginnings are capitals: titles and introductions write so. */
    static String of(Phrase phrase) {
        List<Token> tokens = phrase.tokens();
        return tokens.stream()
                .map(token -> token.isNamed() ? token.raw() : token.raw().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
