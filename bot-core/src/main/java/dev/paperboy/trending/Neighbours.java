package dev.paperboy.trending;

import dev.paperboy.paper.EditionKey;
import dev.paperboy.paper.Editions;
import dev.paperboy.paper.Period;
import java.time.LocalDate;
import java.util.Optional;

/** The editions next to one, among those that have papers. */
final class Neighbours {
    /** How far ahead to look; no source is silent for longer. */
    private static final int FARTHEST = 14;

    private final Editions editions;
    private final LocalDate today;

    Neighbours(Editions editions, LocalDate today) {
        this.editions = editions;
        this.today = today;
    }

    /** The newest edition before this one. */
    Optional<EditionKey> previous(EditionKey key) {
        LocalDate before = key.first().minusDays(1);
        return editions.newestDay(before.isAfter(today) ? today : before)
                .map(day -> EditionKey.containing(key.period(), day));
    }

    /** The newest edition there is. */
    Optional<EditionKey> newest(Period period) {
        return editions.newestDay(today).map(day -> EditionKey.containing(period, day));
    }

    /** The first edition after this one, up to today; empty when it is farther away than any source is silent. */
    Optional<EditionKey> next(EditionKey key) {
        Optional<LocalDate> newest = editions.newestDay(today);
        if (newest.isEmpty() || !newest.get().isAfter(key.last())) {
            return Optional.empty();
        }
        EditionKey candidate = key;
        for (int ahead = 0; ahead < FARTHEST; ahead++) {
            candidate = EditionKey.containing(key.period(), candidate.last().plusDays(1));
            Optional<LocalDate> day = editions.newestDay(candidate.last()).filter(key.last()::isBefore);
            if (day.isPresent()) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
