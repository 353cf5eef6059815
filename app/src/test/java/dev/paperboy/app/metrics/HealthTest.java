package dev.paperboy.app.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.chat.SettableClock;
import dev.paperboy.platform.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class HealthTest {
    private static final Instant START = Instant.parse("2026-08-21T07:00:00Z");

    private final SettableClock clock = SettableClock.at("2026-08-21T07:00:00Z");
    private final AtomicReference<Standing> discord = new AtomicReference<>(new Standing.Connected(START));
    private final Health health = new Health(Map.of("discord", discord::get), clock);

    @Test
    void isIllWhenNoRoundEndsForTwoMinutes() {
        later(Duration.ofMinutes(2));
        discord.set(new Standing.Connected(clock.instant()));
        assertThat(health.isWell()).isTrue();
        later(Duration.ofSeconds(1));
        assertThat(health.isWell()).isFalse();
        health.watch(() -> {});
        assertThat(health.isWell()).isTrue();
    }

    @Test
    void doesNotCountARoundThatFails() {
        later(Duration.ofMinutes(3));
        assertThatThrownBy(() -> health.watch(() -> {
                    throw new IllegalStateException("the disk is full");
                }))
                .hasMessage("the disk is full");
        assertThat(health.lastRound()).isEqualTo(START);
    }

    @Test
    void isIllWhenAConnectionLooksOpenAndIsSilent() {
        later(Duration.ofMinutes(3));
        health.watch(() -> {});
        assertThat(health.isWell()).isFalse();
        assertThat(health.platforms()).containsEntry("discord", "heard of at 2026-08-21T07:00:00Z");
        discord.set(new Standing.Connected(clock.instant()));
        assertThat(health.isWell()).isTrue();
    }

    @Test
    void isWellWhileAPlatformIsDownAndIllWhenItRefusesUs() {
        discord.set(new Standing.Connecting("no route"));
        assertThat(health.isWell()).isTrue();
        discord.set(new Standing.Refused("the token"));
        assertThat(health.isWell()).isFalse();
        assertThat(health.platforms()).containsEntry("discord", "refused: the token");
    }

    @Test
    void isIllOnceNothingMayBePosted() {
        health.refuse("the store is older than what was sent");
        assertThat(health.isWell()).isFalse();
    }

    private void later(Duration time) {
        clock.advance(time);
    }
}
