package dev.paperboy.app.delivery;

import dev.paperboy.announcement.State;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which deliveries are shown. */
public enum Shown {
    ALL,
    /** Not posted yet, and not given up. */
    WAITING,
    /** Ended without a post, against what the channel wanted. */
    FAILED,
    /** May have been posted: a person decides. */
    FLAGGED;

    /** The states that belong to it. */
    public Set<State> states() {
        return switch (this) {
            case ALL -> EnumSet.allOf(State.class);
            case WAITING -> EnumSet.of(State.PLANNED, State.READY, State.SENDING, State.AMBIGUOUS);
            case FAILED -> EnumSet.of(State.FAILED_CHANNEL, State.FAILED_INSTALL, State.DEAD, State.EXPIRED);
            case FLAGGED -> EnumSet.of(State.FLAGGED);
        };
    }

    /** Its name in a request. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that name, in lower case; empty when there is none. */
    static Optional<Shown> named(String name) {
        return Arrays.stream(values()).filter(one -> one.key().equals(name)).findFirst();
    }
}
