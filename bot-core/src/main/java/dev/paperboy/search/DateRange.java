package dev.paperboy.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * The days that a {@link dev.paperboy.command.OptionType.Date} means.
 *
 * @param first the first of them
 * @param last the last of them; the same for a single day
 */
record DateRange(LocalDate first, LocalDate last) {
    private static final int WEEK_LENGTH = 7;

    /** Reads the canonical text of a date. */
    static DateRange of(String canonical, LocalDate today) {
        if (canonical.equals("today")) {
            return new DateRange(today, today);
        }
        if (canonical.equals("yesterday")) {
            return new DateRange(today.minusDays(1), today.minusDays(1));
        }
        if (canonical.endsWith("-week")) {
            LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            LocalDate begin = canonical.startsWith("last") ? monday.minusWeeks(1) : monday;
            return new DateRange(begin, begin.plusDays(WEEK_LENGTH - 1));
        }
        if (canonical.endsWith("-month")) {
            YearMonth month = YearMonth.from(today).minusMonths(canonical.startsWith("last") ? 1 : 0);
            return new DateRange(month.atDay(1), month.atEndOfMonth());
        }
        if (canonical.toUpperCase(Locale.ROOT).contains("-W")) {
            LocalDate monday =
                    LocalDate.parse(canonical.toUpperCase(Locale.ROOT) + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            return new DateRange(monday, monday.plusDays(WEEK_LENGTH - 1));
        }
        if (canonical.length() == "2026-08".length()) {
            LocalDate first = YearMonth.parse(canonical).atDay(1);
            return new DateRange(first, first.with(TemporalAdjusters.lastDayOfMonth()));
        }
        LocalDate day = LocalDate.parse(canonical);
        return new DateRange(day, day);
    }
}
