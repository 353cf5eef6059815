package dev.paperboy.announcement;

import java.time.Instant;
import java.util.Optional;

/**
 * How often it was tried, and when somebody has to look at it again.
 *
 * @param fence grows with every claim and rescue; a worker whose fence is not the row's any more has lost it
 * @param count attempts so far that may have harmed, counted when claimed so that a crash counts too
 * @param firstSending when the first attempt began to send
 * @param wake when to look at it: to compose, to post, to look it up, or, where a worker has it, when its lease ends
 */
public record Attempts(int fence, int count, Optional<Instant> firstSending, Instant wake) {

    /** Before the first attempt. */
    static Attempts none(Instant wake) {
        return new Attempts(0, 0, Optional.empty(), wake);
    }

    /** A worker's until the lease ends. */
    Attempts sending(Instant now, Instant leaseEnd) {
        return new Attempts(fence + 1, count + 1, Optional.of(firstSending.orElse(now)), leaseEnd);
    }

    /** Nobody's any more; whoever had it has lost it. */
    Attempts released(Instant nextWake) {
        return new Attempts(fence + 1, count, firstSending, nextWake);
    }

    /** As {@link #released}, and the attempt did no harm. */
    Attempts forgiven(Instant nextWake) {
        return new Attempts(fence + 1, Math.max(0, count - 1), firstSending, nextWake);
    }
}
