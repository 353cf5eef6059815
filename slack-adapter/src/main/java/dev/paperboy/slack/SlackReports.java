package dev.paperboy.slack;

import dev.paperboy.chat.Workspace;
import dev.paperboy.platform.EventStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Tells what Slack reports from what it reports again, by the id that both carry: the header that says so is also there when the first
 * report never reached us. Thread-safe.
 */
final class SlackReports {
    /** Slack reports again within six minutes, or with delayed events within a day. */
    private static final Duration REMEMBERED = Duration.ofDays(2);

    private static final Duration TIDY = Duration.ofHours(1);

    private final EventStore events;
    private final Clock clock;
    private final AtomicReference<Instant> tidied = new AtomicReference<>(Instant.MIN);

    SlackReports(EventStore events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Whether the workspace's event is reported for the first time. */
    boolean isFirst(Workspace workspace, String event) {
        Instant now = clock.instant();
        tidy(now);
        return events.isFirst(workspace, event, now);
    }

    private void tidy(Instant now) {
        Instant last = Objects.requireNonNull(tidied.get());
        if (last.equals(Instant.MIN) || last.plus(TIDY).isBefore(now)) {
            if (tidied.compareAndSet(last, now)) {
                events.forgetBefore(now.minus(REMEMBERED));
            }
        }
    }
}
