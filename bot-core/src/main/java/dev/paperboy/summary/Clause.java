package dev.paperboy.summary;

import java.util.List;

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

    /** Whether it begins with a word that leans on a sentence before: "It", "However", "These". */
    boolean dangles() {
        return Leaning.byFirstWord(words);
    }

    /** Whether it leans on a sentence before further on: "To do this, we", "We extend it". */
    boolean leans() {
        return Leaning.furtherOn(words);
    }

    /** Whether it has an address. */
    boolean links() {
        return words.stream().anyMatch(word -> word.raw().contains("://"));
    }
}
