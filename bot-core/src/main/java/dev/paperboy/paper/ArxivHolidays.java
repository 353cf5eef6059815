package dev.paperboy.paper;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/**
 * Evenings on which arXiv makes no announcement.
 *
 * <p>2026 as arXiv published it (info.arxiv.org/help/availability.html). For other years only the holidays that stood in every
 * year's list; the two or three days off around Christmas move and are not guessed. A holiday on a Saturday is kept on
 * the Friday, as in July 2026.
 */
final class ArxivHolidays {
    private static final String YEAR_END = "arXiv's year-end break";
    private static final Map<LocalDate, String> BREAKS =
            Map.of(LocalDate.of(2026, 12, 29), YEAR_END, LocalDate.of(2026, 12, 31), YEAR_END);
    private static final Map<MonthDay, String> FIXED = Map.of(
            MonthDay.of(1, 1), "New Year's Day",
            MonthDay.of(6, 19), "Juneteenth",
            MonthDay.of(7, 4), "Independence Day",
            MonthDay.of(12, 25), "Christmas");

    private ArxivHolidays() {}

    /** The holiday because of which nothing stands in this weekday's feed: one since the weekday before. */
    static Optional<String> silencing(LocalDate weekday) {
        LocalDate evening = weekday.minusDays(weekday.getDayOfWeek() == DayOfWeek.MONDAY ? 3 : 1);
        return on(evening);
    }

    private static Optional<String> on(LocalDate weekday) {
        return Optional.ofNullable(BREAKS.get(weekday))
                .or(() -> Optional.ofNullable(FIXED.get(MonthDay.from(weekday))))
                .or(() -> weekday.getDayOfWeek() == DayOfWeek.FRIDAY
                        ? Optional.ofNullable(FIXED.get(MonthDay.from(weekday.plusDays(1))))
                        : Optional.empty())
                .or(() -> floating(weekday));
    }

    private static Optional<String> floating(LocalDate day) {
        if (day.equals(nth(3, DayOfWeek.MONDAY, Month.JANUARY, day.getYear()))) {
            return Optional.of("Martin Luther King Day");
        }
        if (day.equals(nth(1, DayOfWeek.MONDAY, Month.SEPTEMBER, day.getYear()))) {
            return Optional.of("Labor Day");
        }
        if (day.equals(nth(4, DayOfWeek.THURSDAY, Month.NOVEMBER, day.getYear()))) {
            return Optional.of("Thanksgiving");
        }
        return Optional.empty();
    }

    private static LocalDate nth(int n, DayOfWeek day, Month month, int year) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, day));
    }
}
