package dev.paperboy.data.feed.file;

import java.io.Serial;

/** A file that can't be imported, or not to its end. The message says why and what to do, in one line. */
public final class PaperFileException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    public PaperFileException(String message) {
        super(message);
    }

    public PaperFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
