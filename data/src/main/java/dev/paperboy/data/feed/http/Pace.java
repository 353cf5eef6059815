package dev.paperboy.data.feed.http;

import dev.paperboy.paper.FeedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps the requests to one source apart: one at a time, with a rest behind each, and none before the source wants to hear
 * from us again. Shared by all that talk to the source. Thread-safe.
 */
public final class Pace {
    /** Who asks is not left waiting longer than this for a source that wants to be left alone. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Duration rest;
    private final Clock clock;
    private final Pause pause;
    private final ReentrantLock line = new ReentrantLock(true);
    private volatile Instant notBefore = Instant.MIN;

    /** @param rest how long to leave the source alone behind each answer */
    public Pace(Duration rest, Clock clock, Pause pause) {
        this.rest = rest;
        this.clock = clock;
        this.pause = pause;
    }

    /** Until when the source wants to be left alone; empty when it may be asked now. */
    public Optional<Instant> blockedUntil() {
        return Optional.of(notBefore).filter(moment -> moment.isAfter(clock.instant()));
    }

    /** Leaves the source alone at least until then. */
    void holdUntil(Instant moment) {
        line.lock();
        try {
            notBefore = moment.isAfter(notBefore) ? moment : notBefore;
        } finally {
            line.unlock();
        }
    }

    /** Makes one request when it is its turn. */
    <T> T inTurn(Request<T> request) throws FeedException, InterruptedException {
        line.lockInterruptibly();
        try {
            Duration wait = Duration.between(clock.instant(), blockedUntil().orElse(clock.instant()));
            if (wait.compareTo(PATIENCE) > 0) {
                throw new FeedException("it asked to be left alone until " + notBefore);
            }
            if (wait.compareTo(Duration.ZERO) > 0) {
                pause.pause(wait);
            }
            return request.send();
        } finally {
            Instant rested = clock.instant().plus(rest);
            notBefore = rested.isAfter(notBefore) ? rested : notBefore;
            line.unlock();
        }
    }

    /** One request and its answer. */
    @FunctionalInterface
    interface Request<T> {
        T send() throws InterruptedException;
    }
}
