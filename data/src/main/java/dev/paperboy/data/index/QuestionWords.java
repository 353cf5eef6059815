package dev.paperboy.data.index;

import java.util.Set;

/** Words that make a sentence or a question but name no subject, as the terms they become. */
final class QuestionWords {
    private static final Set<String> TERMS = Set.of(
            "what", "which", "who", "whom", "whose", "how", "why", "when", "where", "do", "doe", "did", "can", "could",
            "should", "would", "may", "might", "must", "shall", "ha", "have", "had", "been", "be", "were", "am", "ani",
            "some", "about", "between", "from", "than", "also", "i", "we", "you", "our", "your", "my", "it", "their");

    private QuestionWords() {}

    static boolean has(String term) {
        return TERMS.contains(term);
    }
}
