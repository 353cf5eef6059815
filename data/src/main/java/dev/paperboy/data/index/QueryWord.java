package dev.paperboy.data.index;

import dev.paperboy.data.index.TextTerms.Occurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word somebody looks for.
 *
 * @param parts its terms, next to each other; never empty
 * @param joined the term of the parts in one, for a compound word
 */
record QueryWord(List<String> parts, Optional<String> joined) {
    QueryWord {
        parts = List.copyOf(parts);
    }

    /** The words that terms come from. */
    static List<QueryWord> of(List<Occurrence> terms) {
        List<QueryWord> words = new ArrayList<>();
        for (int at = 0; at < terms.size(); at++) {
            Occurrence first = terms.get(at);
            if (!first.joined()) {
                words.add(new QueryWord(List.of(first.term()), Optional.empty()));
                continue;
            }
            List<String> parts = new ArrayList<>();
            while (at + 1 < terms.size() && terms.get(at + 1).end() <= first.end()) {
                at++;
                parts.add(terms.get(at).term());
            }
            words.add(
                    parts.isEmpty()
                            ? new QueryWord(List.of(first.term()), Optional.empty())
                            : new QueryWord(parts, Optional.of(first.term())));
        }
        return words;
    }

    /** All its terms. */
    List<String> terms() {
        List<String> terms = new ArrayList<>(parts);
        joined.ifPresent(terms::add);
        return terms;
    }
}
