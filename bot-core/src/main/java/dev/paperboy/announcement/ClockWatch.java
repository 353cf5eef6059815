package dev.paperboy.announcement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices that the clock was set, by a clock that nobody sets. Then announcements rest for a minute, in which whoever set it
 * can set it right: what is posted too early can't be taken back. Not thread-safe.
 */
final class ClockWatch {
    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);
    private static final Duration JUMP = Duration.ofMinutes(5);
    private static final Duration REST = Duration.ofMinutes(1);

    private final Clock clock;
    private final Clock steady;
    private Duration apart;
    private Instant restsUntil;

    ClockWatch(Clock clock, Clock steady) {
        this.clock = clock;
        this.steady = steady;
        this.apart = apart();
        this.restsUntil = Instant.MIN;
    }

    /** Whether the clock has run on evenly for the last minute. */
    boolean isEven() {
        Duration now = apart();
        Duration jump = now.minus(apart);
        apart = now;
        if (jump.abs().compareTo(JUMP) > 0) {
            LOG.warn("The clock was set by {}; announcements rest for {}", jump, REST);
            restsUntil = steady.instant().plus(REST);
        }
        return !steady.instant().isBefore(restsUntil);
    }

    private Duration apart() {
        return Duration.between(steady.instant(), clock.instant());
    }
}
