package dev.paperboy.platform;

import java.time.Duration;
import java.time.Instant;

/** So many at once, and then so many a second. Not thread-safe. */
public final class TokenBucket {
    private static final double NANOS = 1e9;

    private final double most;
    private double perSecond;
    private double tokens;
    private Instant seen;

    /**
     * A full one.
     *
     * @param most how many at once
     * @param perSecond how many a second come back
     */
    public TokenBucket(double most, double perSecond, Instant now) {
        this.most = most;
        this.perSecond = perSecond;
        this.tokens = most;
        this.seen = now;
    }

    /** Whether there is one to take. A clock that was set back gives none, and takes none. */
    public boolean hasOne(Instant now) {
        double passed = now.isAfter(seen) ? Duration.between(seen, now).toNanos() / NANOS : 0;
        tokens = Math.min(most, tokens + passed * perSecond);
        seen = now;
        return tokens >= 1;
    }

    /** Takes one; only where there {@link #hasOne is one}. */
    public void take() {
        tokens -= 1;
    }

    /** Gives one back that was not used. */
    public void giveBack() {
        tokens = Math.min(most, tokens + 1);
    }

    /** From now on so many a second come back. */
    public void refill(double otherPerSecond) {
        perSecond = otherPerSecond;
    }

    /** When it was last looked at. */
    public Instant seen() {
        return seen;
    }
}
