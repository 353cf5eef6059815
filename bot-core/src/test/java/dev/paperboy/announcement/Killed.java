package dev.paperboy.announcement;

import java.io.Serial;

/** The process dies here: nothing catches it. */
final class Killed extends Error {
    @Serial
    private static final long serialVersionUID = 1L;

    Killed() {
        super("killed", null, false, false);
    }
}
