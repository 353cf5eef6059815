package dev.paperboy.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockWatchTest {
    private final SettableClock clock = SettableClock.at("2026-11-23T09:00:00Z");
    private final SettableClock steady = SettableClock.at("1970-01-01T00:00:00Z");
    private final ClockWatch watch = new ClockWatch(clock, steady);

    @ParameterizedTest
    @ValueSource(longs = {25 * 60, -25 * 60, 6, -6})
    void restsAMinuteWhenTheClockWasSet(long minutes) {
        pass(Duration.ofSeconds(5));
        assertThat(watch.isEven()).isTrue();
        clock.advance(Duration.ofMinutes(minutes));
        assertThat(watch.isEven()).isFalse();
        pass(Duration.ofSeconds(59));
        assertThat(watch.isEven()).isFalse();
        pass(Duration.ofSeconds(1));
        assertThat(watch.isEven()).isTrue();
    }

    @Test
    void doesNotMindTheTimeThatPassesNorALittleCorrection() {
        pass(Duration.ofHours(5));
        assertThat(watch.isEven()).isTrue();
        clock.advance(Duration.ofMinutes(4));
        assertThat(watch.isEven()).isTrue();
    }

    private void pass(Duration time) {
        clock.advance(time);
        steady.advance(time);
    }
}
