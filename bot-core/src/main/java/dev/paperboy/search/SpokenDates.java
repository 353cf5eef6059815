package dev.paperboy.search;

import dev.paperboy.paper.PaperQuery;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days that people say in words among what they look for: {@code diffusion last week}, {@code from the past 3 months}. Only at the
 * beginning or the end, so that a title that speaks of days is found by it.
 */
final class SpokenDates {
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "day", ChronoUnit.DAYS, "week", ChronoUnit.WEEKS, "month", ChronoUnit.MONTHS, "year", ChronoUnit.YEARS);
    private static final String SPAN =
            "(?:(?:published|posted|papers)\\s+)?(?:(?:from|since|in|of|during|within)\\s+)?(?:the\\s+)?"
                    + "(?<which>this|last|past)\\s+(?:(?<count>\\d{1,3})\\s+)?(?<unit>day|week|month|year)s?";
    private static final Pattern FIRST =
            Pattern.compile("^" + SPAN + "(?:\\s*[:,])?(?:\\s+|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST = Pattern.compile("(?:^|\\s+)" + SPAN + "[.?!]?$", Pattern.CASE_INSENSITIVE);

    private SpokenDates() {}

    private record Days(LocalDate first, LocalDate last) {}

    /** The query with the days that its words name, and without those words; the same where they name none. */
    static PaperQuery in(PaperQuery query, LocalDate today) {
        String words = query.words().strip();
        for (Pattern place : new Pattern[] {LAST, FIRST}) {
            Matcher spoken = place.matcher(words);
            if (spoken.find()) {
                String left = (words.substring(0, spoken.start()) + words.substring(spoken.end())).strip();
                Days days = days(spoken, today);
                return query.withWords(left).between(Optional.of(days.first()), Optional.of(days.last()));
            }
        }
        return query;
    }

    private static Days days(Matcher spoken, LocalDate today) {
        ChronoUnit unit = UNITS.getOrDefault(spoken.group("unit").toLowerCase(Locale.ROOT), ChronoUnit.DAYS);
        String which = spoken.group("which").toLowerCase(Locale.ROOT);
        if (spoken.group("count") != null) {
            return new Days(today.minus(Long.parseLong(spoken.group("count")), unit), today);
        }
        LocalDate begin = begin(unit, today);
        if (which.equals("this")) {
            return new Days(begin, today);
        }
        return which.equals("past")
                ? new Days(today.minus(1, unit), today)
                : new Days(begin.minus(1, unit), begin.minusDays(1));
    }

    private static LocalDate begin(ChronoUnit unit, LocalDate today) {
        return switch (unit) {
            case WEEKS -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> today.withDayOfMonth(1);
            case YEARS -> today.withDayOfYear(1);
            default -> today;
        };
    }
}
