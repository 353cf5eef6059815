package dev.paperboy.app.cli;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class EndingTest {
    private final CountDownLatch never = new CountDownLatch(1);

    @Test
    void waitsForWhatEnds() {
        AtomicBoolean ended = new AtomicBoolean();
        Ending.within(Duration.ofMinutes(1), () -> {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            ended.set(true);
        });
        assertThat(ended).isTrue();
    }

    @Test
    @Timeout(value = 20, unit = SECONDS)
    void leavesWhatDoesNotEnd() {
        Ending.within(Duration.ofMillis(10), this::forEver);
        assertThat(never.getCount()).isEqualTo(1);
    }

    @Test
    @Timeout(value = 20, unit = SECONDS)
    void leavesWhatBreaks() {
        AtomicBoolean begun = new AtomicBoolean();
        Ending.within(Duration.ofMinutes(1), () -> {
            begun.set(true);
            throw new IllegalStateException("as it is tested");
        });
        assertThat(begun).isTrue();
    }

    private void forEver() {
        while (never.getCount() > 0) {
            LockSupport.park(never);
        }
    }
}
