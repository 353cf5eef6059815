package dev.paperboy.app.cli;

import java.io.Serial;

/** What was given on the command line, or in a file it names, is wrong. The message says what to give instead. */
final class WrongInput extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    WrongInput(String sentence) {
        super(sentence);
    }
}
