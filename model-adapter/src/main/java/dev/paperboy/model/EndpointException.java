package dev.paperboy.model;

import java.io.Serial;

/** An endpoint gave no answer. The message says why, in words that follow its name: "did not answer within 20 s". */
final class EndpointException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The status it answered with; 0 when it did not. */
    private final int status;

    EndpointException(String message, int status) {
        super(message);
        this.status = status;
    }

    EndpointException(String message, Throwable cause) {
        super(message, cause);
        this.status = 0;
    }

    /** Whether it did not understand the request, so that asking more plainly may help. */
    boolean isAboutTheRequest() {
        return status == 400 || status == 422;
    }
}
