package dev.paperboy.bench.trending;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A paper as a ranking sees it, and what the ranking is judged by.
 *
 * @param upvotes those known when the list is asked for
 * @param countedAt when they were counted
 * @param asked when the list is asked for
 * @param truth the upvotes it is judged by
 */
record Candidate(
        LocalDate day, String id, int upvotes, int comments, int stars, Instant countedAt, Instant asked, int truth) {

    /** Hours since its list day began. */
    double hours() {
        Instant listed = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return Math.max(0, Duration.between(listed, asked).toMinutes() / 60.0);
    }
}
