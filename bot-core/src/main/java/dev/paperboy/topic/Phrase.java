package dev.paperboy.topic;

import java.util.List;

/**
 * A phrase of a paper that may be one of its topics.
 *
 * @param form what it is compared by
 * @param tokens the words it first stands as
 * @param times how often it occurs
 * @param first where it first stands, from 0 at the beginning of the text to 1 at its end
 * @param inTitle whether the title has it
 * @param whole whether it stands somewhere between two breaks, so that no word around it belongs to it
 * @param named whether it is only written as a name or a short form
 */
record Phrase(String form, List<Token> tokens, int times, double first, boolean inTitle, boolean whole, boolean named) {

    /** The same phrase where it also stands as the other. */
    Phrase and(Phrase other) {
        return new Phrase(
                form,
                tokens,
                times + other.times,
                Math.min(first, other.first),
                inTitle || other.inTitle,
                whole || other.whole,
                named);
    }

    /** The form of its first word. */
    String begins() {
        return tokens.get(0).form();
    }

    /** The form of its last word. */
    String ends() {
        return tokens.get(tokens.size() - 1).form();
    }

    /** How many words it has. */
    int length() {
        return tokens.size();
    }

    /** Whether its words are among those of the other, next to each other. */
    boolean isWithin(Phrase other) {
        return (" " + other.form + " ").contains(" " + form + " ");
    }
}
