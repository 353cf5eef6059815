package dev.paperboy.paper;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
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

    /**
     * The edition that a date means: a day, or the whole of a week or month.
     *
     * @param date {@code 2026-08-21}, {@code 2026-W34}, {@code 2026-08}, or {@code today}, {@code yesterday}, {@code this-week} and so on
     * @param today the day it is for whoever gave it
     */
    public static EditionKey of(String date, LocalDate today) {
        return switch (date) {
            case "today" -> containing(Period.DAY, today);
            case "yesterday" -> containing(Period.DAY, today.minusDays(1));
            case "this-week" -> containing(Period.WEEK, today);
            case "last-week" -> containing(Period.WEEK, today.minusWeeks(1));
            case "this-month" -> containing(Period.MONTH, today);
            case "last-month" -> containing(Period.MONTH, today.minusMonths(1));
            default -> ofNumbers(date);
        };
    }

    private static EditionKey ofNumbers(String date) {
        if (date.contains("-W")) {
            return containing(Period.WEEK, LocalDate.parse(date + "-1", DateTimeFormatter.ISO_WEEK_DATE));
        }
        return date.length() == "2026-08".length()
                ? containing(Period.MONTH, YearMonth.parse(date).atDay(1))
                : containing(Period.DAY, LocalDate.parse(date));
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
