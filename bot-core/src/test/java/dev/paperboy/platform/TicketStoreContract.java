package dev.paperboy.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of tickets promises. */
public abstract class TicketStoreContract {
    private static final Instant NOW = Instant.parse("2026-08-21T07:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(600);

    /** The store, the same one throughout a test and empty before it. */
    protected abstract TicketStore store();

    @Test
    void takesATicketOnce() {
        store().issue("t".repeat(120), LATER);
        store().issue("other", LATER);
        assertThat(IntStream.range(0, 8)
                        .parallel()
                        .filter(i -> store().take("t".repeat(120), NOW))
                        .count())
                .isEqualTo(1);
        assertThat(store().take("other", NOW)).isTrue();
    }

    @Test
    void takesNothingThatWasNotIssuedOrIsTooOld() {
        store().issue("ticket", LATER);
        assertThat(store().take("another", NOW)).isFalse();
        assertThat(store().take("ticket", LATER)).isFalse();
        assertThat(store().take("ticket", NOW)).as("also an old one is used up").isFalse();
    }
}
