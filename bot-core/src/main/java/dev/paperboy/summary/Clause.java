package dev.paperboy.summary;

import java.util.List;
import java.util.Set;

/**
 * A sentence, or a run of its words that reads as one.
 *
 * @param source the sentence it was taken from
 * @param words its words
 * @param from how many words of the sentence were left out before it
 * @param opening the word left out before it that it was cut behind; empty at the beginning of the sentence
 * @param ending the first word left out behind it; empty at the end of the sentence
 * @param bracketless whether what stood in brackets was left out
 * @param text a sentence: capital, full stop
 */
record Clause(
        Sentence source, List<Word> words, int from, String opening, String ending, boolean bracketless, String text) {
    private static final Set<String> ADVERBS = Cues.words("also then further first thus therefore");
    private static final Set<String> OBJECTS = Cues.words("this these those so");

    /** Whether it leans on a sentence before: "It", "However", "These", "We do this by". */
    boolean dangles() {
        String first = word(0);
        if (first.equals("we")) {
            return leans(word(1).endsWith("ly") || ADVERBS.contains(word(1)) ? 2 : 1);
        }
        return Cues.DANGLING.contains(first) && !(first.equals("this") && Cues.THIS.contains(word(1)));
    }

    /** Whether what is done is done to something that was named before. */
    private boolean leans(int verb) {
        String object = word(verb + 1);
        String next = word(verb + 2);
        boolean alone = next.isEmpty() || Cues.FUNCTION.contains(next);
        return (object.equals("it") && !Cues.SHOWING.contains(word(verb)))
                || object.equals("them")
                || (alone && OBJECTS.contains(object));
    }

    private String word(int at) {
        return at < words.size() ? words.get(at).bare() : "";
    }
}
