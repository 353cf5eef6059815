package dev.paperboy.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Days, weeks and months as people say and as they type them, in English. */
public final class DayWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_WITH_YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private DayWords() {}

    /** The day, such as {@code 21 August 2026}. */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** The day of the week, such as {@code Friday}. */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** An edition's time: {@code Friday, 21 August 2026}, {@code Week 34, 17 Aug – 23 Aug 2026}, {@code August 2026}. */
    public static String of(EditionKey key) {
        return switch (key.period()) {
            case DAY -> weekday(key.first()) + ", " + of(key.first());
            case WEEK ->
                "Week " + key.first().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + ", " + SHORT.format(key.first()) + " – "
                        + SHORT_WITH_YEAR.format(key.last());
            case MONTH -> MONTH.format(key.first());
        };
    }

    /** An edition's time as typed in a command: {@code 2026-08-21}, {@code 2026-W34}, {@code 2026-08}. */
    public static String typed(EditionKey key) {
        return switch (key.period()) {
            case DAY -> key.first().toString();
            case WEEK ->
                "%d-W%02d"
                        .formatted(
                                key.first().get(IsoFields.WEEK_BASED_YEAR),
                                key.first().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> YearMonth.from(key.first()).toString();
        };
    }
}
