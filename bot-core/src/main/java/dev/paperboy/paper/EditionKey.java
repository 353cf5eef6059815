package dev.paperboy.paper;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * Which edition: that of a day, of an ISO week, or of a month.
 *
 * @param first its first day
 */
public record EditionKey(Period period, LocalDate first) {
    public EditionKey {
        if (!first.equals(firstOf(period, first))) {
            throw new IllegalArgumentException(first + " does not begin a " + period);
        }
    }

    /** The edition that has this day in it. */
    public static EditionKey containing(Period period, LocalDate day) {
        return new EditionKey(period, firstOf(period, day));
    }

    /** Its last day. */
    public LocalDate last() {
        return switch (period) {
            case DAY -> first;
            case WEEK -> first.plusDays(6);
            case MONTH -> YearMonth.from(first).atEndOfMonth();
        };
    }

    private static LocalDate firstOf(Period period, LocalDate day) {
        return switch (period) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }
}
