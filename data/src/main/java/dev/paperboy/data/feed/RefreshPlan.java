package dev.paperboy.data.feed;

import dev.paperboy.paper.PaperStore.Refreshable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When counts are read again: 6 hours, 24 hours, 3, 7 and 14 days behind the beginning (UTC) of the day a paper was first
 * listed. Votes nearly double in the first day and settle within two weeks.
 */
final class RefreshPlan {
    private static final List<Duration> MARKS = List.of(
            Duration.ofHours(6), Duration.ofHours(24), Duration.ofDays(3), Duration.ofDays(7), Duration.ofDays(14));

    private RefreshPlan() {}

    /** The first day whose papers may still be due. A missed last mark is made up for until a day later. */
    static LocalDate firstDay(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(15);
    }

    /** The newest moment at which a paper first listed on that day should have been read again; empty before the first. */
    static Optional<Instant> newestMark(LocalDate firstListed, Instant now) {
        Instant listed = firstListed.atStartOfDay(ZoneOffset.UTC).toInstant();
        return MARKS.stream()
                .map(listed::plus)
                .filter(mark -> !mark.isAfter(now))
                .max(Comparator.naturalOrder());
    }

    /** Those whose counts are older than the newest mark that has passed. */
    static List<Refreshable> due(List<Refreshable> papers, Instant now) {
        return papers.stream()
                .filter(paper -> isOlderThanMark(paper.lastSnapshot(), paper.firstListed(), now))
                .toList();
    }

    static boolean isOlderThanMark(Instant lastRead, LocalDate firstListed, Instant now) {
        return newestMark(firstListed, now).filter(lastRead::isBefore).isPresent();
    }
}
