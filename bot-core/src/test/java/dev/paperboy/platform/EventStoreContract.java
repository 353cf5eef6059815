package dev.paperboy.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Workspace;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of events promises. */
public abstract class EventStoreContract {
    private static final Instant NOW = Instant.parse("2026-08-21T07:00:00Z");
    private static final Workspace LAB = new Workspace("chat", "T1");
    private static final Workspace CLUB = new Workspace("chat", "T2");

    /** The store, the same one throughout a test and empty before it. */
    protected abstract EventStore store();

    @Test
    void knowsAnEventThatIsReportedAgain() {
        assertThat(store().isFirst(LAB, "Ev1", NOW)).isTrue();
        assertThat(store().isFirst(LAB, "Ev1", NOW.plusSeconds(60))).isFalse();
        assertThat(store().isFirst(LAB, "E".repeat(200), NOW)).isTrue();
    }

    @Test
    void tellsWorkspacesApart() {
        assertThat(store().isFirst(LAB, "Ev1", NOW)).isTrue();
        assertThat(store().isFirst(CLUB, "Ev1", NOW)).isTrue();
    }

    @Test
    void letsOneOfThoseWhoAskAtTheSameTimeBeTheFirst() {
        assertThat(IntStream.range(0, 20)
                        .parallel()
                        .filter(i -> store().isFirst(LAB, "Ev1", NOW))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void forgetsWhatIsOldOrTakenBack() {
        assertThat(store().isFirst(LAB, "Ev1", NOW)).isTrue();
        assertThat(store().isFirst(LAB, "Ev2", NOW.plusSeconds(2))).isTrue();
        store().forgetBefore(NOW.plusSeconds(1));
        assertThat(store().isFirst(LAB, "Ev1", NOW.plusSeconds(3))).isTrue();
        assertThat(store().isFirst(LAB, "Ev2", NOW.plusSeconds(3))).isFalse();
        store().forget(LAB, "Ev2");
        assertThat(store().isFirst(LAB, "Ev2", NOW.plusSeconds(4))).isTrue();
    }
}
