package dev.paperboy.data.store;

import java.io.Serial;

/** The store can't do what was asked. The message says why and what to do about it, in words for whoever runs Paperboy. */
public class StoreException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
