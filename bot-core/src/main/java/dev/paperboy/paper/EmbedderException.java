package dev.paperboy.paper;

import java.io.Serial;

/** A text got no vector. The message says why, in words that follow the model's name: "did not answer within 3 s". */
public final class EmbedderException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    public EmbedderException(String message) {
        super(message);
    }

    public EmbedderException(String message, Throwable cause) {
        super(message, cause);
    }
}
