package dev.paperboy.subscription;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether a subscription delivers, and if not, why.
 *
 * @param reason in words for people; present exactly when it is suspended
 * @param since when it came to stand so
 */
public record Standing(State state, Optional<String> reason, Instant since) {

    /** The three ways to stand. */
    public enum State {
        ACTIVE,
        /** By a person, until a person resumes it. */
        PAUSED,
        /** By Paperboy, because nothing can be delivered there. */
        SUSPENDED
    }

    public Standing {
        if (reason.isPresent() != (state == State.SUSPENDED)) {
            throw new IllegalArgumentException("a reason belongs to what is suspended");
        }
    }

    public static Standing active(Instant since) {
        return new Standing(State.ACTIVE, Optional.empty(), since);
    }

    public static Standing paused(Instant since) {
        return new Standing(State.PAUSED, Optional.empty(), since);
    }

    public static Standing suspended(String reason, Instant since) {
        return new Standing(State.SUSPENDED, Optional.of(reason), since);
    }

    /** Whether it delivers. */
    public boolean isActive() {
        return state == State.ACTIVE;
    }
}
