package dev.paperboy.summary;

import java.io.Serial;

/** A language model did not write. The message says why, in words that end a sentence: "did not answer within 20 s". */
public final class WriterException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    public WriterException(String message) {
        super(message);
    }

    public WriterException(String message, Throwable cause) {
        super(message, cause);
    }
}
