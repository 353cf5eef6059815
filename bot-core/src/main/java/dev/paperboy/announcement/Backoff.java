package dev.paperboy.announcement;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next try: full jitter, from nothing to twice as much each time, a minute at most. Thread-safe. */
final class Backoff {
    private static final Duration BASE = Duration.ofSeconds(1);
    private static final Duration CAP = Duration.ofSeconds(60);
    private static final int STEPS = 6;

    private final RandomGenerator random;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /** The wait after that many tries, and never less than what was asked for. */
    synchronized Duration after(int tries, Duration asked) {
        long most = Math.min(CAP.toMillis(), BASE.toMillis() << Math.min(tries, STEPS));
        Duration jitter = Duration.ofMillis(random.nextLong(most + 1));
        return asked.plus(jitter);
    }
}
