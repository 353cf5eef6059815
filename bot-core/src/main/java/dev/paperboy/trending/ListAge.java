package dev.paperboy.trending;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * How long a paper has been on the lists. It counts from the start of its first list day in UTC, not from the paper's date on
 * arXiv: nobody could vote before it was listed, and that is days later (median 2, at most 102).
 */
final class ListAge {
    private ListAge() {}

    /** The age at a moment; negative before the list day. */
    static Duration at(Instant moment, LocalDate firstListed) {
        return Duration.between(firstListed.atStartOfDay(ZoneOffset.UTC).toInstant(), moment);
    }

    /** An age in words: {@code listed today}, {@code listed yesterday}, {@code listed 3 days ago}. */
    static String words(Duration age) {
        long days = age.toDays();
        if (days <= 0) {
            return "listed today";
        }
        return days == 1 ? "listed yesterday" : "listed " + days + " days ago";
    }

    /** A time of up to a day in words: {@code the last day}, {@code 7 hours}. */
    static String hours(Duration time) {
        long hours = Math.round(time.toMinutes() / 60.0);
        return hours >= 23 ? "the last day" : hours + " hours";
    }
}
