package dev.paperboy.data.seal;

import java.io.Serial;

/** A sealed secret can't be opened. The message holds nothing of it. */
public final class SealBroken extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    SealBroken(String reason) {
        super(reason);
    }
}
