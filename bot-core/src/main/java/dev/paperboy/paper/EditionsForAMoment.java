package dev.paperboy.paper;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Editions that are ranked once and then remembered for half a minute: at nine o'clock many channels want the same. Thread-safe.
 */
public final class EditionsForAMoment implements Editions {
    private static final Duration MOMENT = Duration.ofSeconds(30);
    private static final int MOST = 500;

    private final Editions editions;
    private final Clock clock;
    private final Map<Asked, Edition> remembered = new LinkedHashMap<>();
    private Instant since = Instant.EPOCH;

    private record Asked(EditionKey key, PaperQuery narrowed) {}

    public EditionsForAMoment(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public synchronized Edition edition(EditionKey key, PaperQuery narrowed) {
        Instant now = clock.instant();
        if (now.isBefore(since) || Duration.between(since, now).compareTo(MOMENT) > 0 || remembered.size() >= MOST) {
            remembered.clear();
            since = now;
        }
        return remembered.computeIfAbsent(
                new Asked(key, narrowed), asked -> editions.edition(asked.key(), asked.narrowed()));
    }

    /** Always asked for anew: whether a list is there decides whether to wait for it. */
    @Override
    public Optional<LocalDate> newestDay(LocalDate notAfter) {
        return editions.newestDay(notAfter);
    }
}
