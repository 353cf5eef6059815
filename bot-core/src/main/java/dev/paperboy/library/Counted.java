package dev.paperboy.library;

import java.util.Locale;

/** Numbers with their nouns, in English. */
final class Counted {
    private Counted() {}

    /** {@code no votes}, {@code 1 vote}, {@code 1,200 votes}. */
    static String of(int count, String noun) {
        String number = count == 0 ? "no" : String.format(Locale.ENGLISH, "%,d", count);
        return number + " " + noun + (count == 1 ? "" : "s");
    }
}
