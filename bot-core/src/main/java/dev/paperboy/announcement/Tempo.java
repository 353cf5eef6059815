package dev.paperboy.announcement;

import dev.paperboy.chat.Address;
import dev.paperboy.platform.TokenBucket;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How fast one workspace is posted to. When the platform asks to wait, nothing is sent for so long and half as much from then on; that
 * recovers by a twentieth a minute. Where only one channel has to wait, the others go on. One channel gets a post a second at most. Not
 * thread-safe.
 *
 * <p>Chat platforms publish a message a second for each channel, and "several hundred messages per minute" for each workspace.
 */
final class Tempo {
    private static final double START = 200 / 60.0;
    private static final double MOST = 300 / 60.0;
    private static final double LEAST = 6 / 60.0;
    private static final int BURST = 5;
    private static final double SLOWER = 0.5;
    private static final double RECOVERY = 1.05;
    private static final Duration CHANNEL_REST = Duration.ofSeconds(1);
    private static final double MINUTE = 60_000.0;

    private final TokenBucket bucket;
    private double perSecond = START;
    private Instant recovered;
    private Instant restsUntil;
    private Optional<Address> last = Optional.empty();
    private Instant lastAt;
    private final Map<Address, Instant> resting = new HashMap<>();

    Tempo(Instant now) {
        bucket = new TokenBucket(BURST, START, now);
        recovered = now;
        restsUntil = Instant.MIN;
        lastAt = now;
    }

    /** Whether something may be posted, to whatever channel does not rest. */
    boolean isReady(Instant now) {
        recover(now);
        return bucket.hasOne(now) && !now.isBefore(restsUntil);
    }

    /** Whether that channel has to wait although others may have their turn. */
    boolean isResting(Address to, Instant now) {
        boolean asked = resting.containsKey(to) && now.isBefore(resting.get(to));
        boolean justServed =
                last.filter(to::equals).isPresent() && !now.isBefore(lastAt) && now.isBefore(lastAt.plus(CHANNEL_REST));
        return asked || justServed;
    }

    void take(Address to, Instant now) {
        bucket.take();
        last = Optional.of(to);
        lastAt = now;
    }

    void giveBack() {
        bucket.giveBack();
        last = Optional.empty();
    }

    /** The platform asked to wait with that channel only. */
    void rest(Address to, Duration wait, Instant now) {
        resting.values().removeIf(until -> !now.isBefore(until));
        resting.put(to, now.plus(wait));
    }

    /** The platform asked to wait. */
    void slowDown(Duration wait, Instant now) {
        recover(now);
        perSecond = Math.max(LEAST, perSecond * SLOWER);
        bucket.refill(perSecond);
        restsUntil = now.plus(wait);
    }

    /** Whether it has nothing to remember any more. */
    boolean isForgettable(Instant now) {
        resting.values().removeIf(until -> !now.isBefore(until));
        return resting.isEmpty() && now.isAfter(restsUntil) && now.isAfter(lastAt.plus(Duration.ofMinutes(30)));
    }

    private void recover(Instant now) {
        double minutes = Math.max(0, Duration.between(recovered, now).toMillis() / MINUTE);
        perSecond = Math.min(MOST, perSecond * Math.pow(RECOVERY, minutes));
        recovered = now;
        bucket.refill(perSecond);
    }
}
