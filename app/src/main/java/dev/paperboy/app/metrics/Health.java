package dev.paperboy.app.metrics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Whether announcements are looked after: the last round ended well, and not long ago. Thread-safe. */
public final class Health {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Clock clock;
    private volatile Instant lastRound;

    /** Healthy until a round is overdue. */
    public Health(Clock clock) {
        this.clock = clock;
        this.lastRound = clock.instant();
    }

    /** Does a round; it counts unless it throws. */
    public void watch(Runnable round) {
        round.run();
        lastRound = clock.instant();
    }

    public boolean isWell() {
        return Duration.between(lastRound, clock.instant()).compareTo(LONGEST) <= 0;
    }

    /** When the last round ended. */
    public Instant lastRound() {
        return lastRound;
    }
}
