package dev.paperboy.app.doctor;

import java.util.Optional;

/**
 * What a check has found.
 *
 * @param subject what was looked at: "store", "Hugging Face"
 * @param state how it is
 * @param detail what was seen, one line
 * @param remedy the command or setting that mends it; empty when nothing is to be done
 */
public record Finding(String subject, State state, String detail, Optional<String> remedy) {

    /** How something is. */
    public enum State {
        /** It works. */
        WELL,
        /** It is not set up, and nothing needs it. */
        UNUSED,
        /** It works in part, or not for now. */
        AILING,
        /** It does not work. */
        BROKEN
    }

    public static Finding well(String subject, String detail) {
        return new Finding(subject, State.WELL, detail, Optional.empty());
    }

    public static Finding unused(String subject, String detail, String remedy) {
        return new Finding(subject, State.UNUSED, detail, Optional.of(remedy));
    }

    public static Finding ailing(String subject, String detail, String remedy) {
        return new Finding(subject, State.AILING, detail, Optional.of(remedy));
    }

    public static Finding broken(String subject, String detail, String remedy) {
        return new Finding(subject, State.BROKEN, detail, Optional.of(remedy));
    }
}
