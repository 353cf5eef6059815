package dev.paperboy.card;

import dev.paperboy.chat.CommandCall;

/**
 * Something to press: a command call with a label.
 *
 * @param label one to three words, at most 75 characters
 * @param call what pressing it asks for
 * @param emphasis how it stands out
 */
public record Button(String label, CommandCall call, Emphasis emphasis) {
    private static final int LONGEST_LABEL = 75;

    public Button {
        if (label.isBlank() || label.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("a button's label has 1 to " + LONGEST_LABEL + " characters");
        }
    }

    /** An ordinary button. */
    public Button(String label, CommandCall call) {
        this(label, call, Emphasis.NORMAL);
    }

    /** How a button stands out. */
    public enum Emphasis {
        NORMAL,
        PRIMARY,
        DANGER
    }
}
