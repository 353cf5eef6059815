package dev.paperboy.paper;

import java.io.Serial;

/** A source could not be read now. The message says which and why, in words fit for {@code doctor}. */
public final class FeedException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    public FeedException(String message, Throwable cause) {
        super(message, cause);
    }

    public FeedException(String message) {
        super(message);
    }
}
