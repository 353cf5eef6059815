package dev.paperboy.app.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The process's clock, in UTC. With the system property {@code paperboy.starts-at} (an instant such as {@code 2026-08-21T08:59:50Z}) it
 * begins there and goes on at the usual speed: for trials of what happens at a certain hour.
 */
final class ProcessClock {
    private static final String STARTS_AT = "paperboy.starts-at";

    private ProcessClock() {}

    /** The clock; asked for once by each command. */
    static Clock get() {
        Clock real = Clock.systemUTC();
        String startsAt = System.getProperty(STARTS_AT, "");
        return startsAt.isEmpty()
                ? real
                : Clock.offset(real, Duration.between(real.instant(), Instant.parse(startsAt)));
    }
}
