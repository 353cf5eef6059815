package dev.paperboy.trending;

import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Option;
import dev.paperboy.command.OptionType;
import dev.paperboy.paper.DayWords;
import dev.paperboy.paper.EditionKey;
import dev.paperboy.paper.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The edition somebody asks for by {@code day|week|month} and a date. A week as date means that week and a month that month; a
 * day, together with a longer period, the one it is in.
 */
final class AskedEdition {
    static final Option PERIOD =
            Option.bare("period", "a day, a week or a month", new OptionType.Choice(List.of("day", "week", "month")));
    static final Option DATE =
            Option.bare("date", "which one: today, yesterday, 2026-08-21, 2026-W34, 2026-08", new OptionType.Date());

    private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private AskedEdition() {}

    /** The period asked for, by its name or by the form of the date. */
    static Optional<Period> period(Invocation invocation) {
        Optional<Period> named =
                invocation.text(PERIOD.name()).map(name -> Period.valueOf(name.toUpperCase(Locale.ROOT)));
        return named.or(() -> invocation.text(DATE.name()).map(AskedEdition::periodOf));
    }

    /**
     * The edition asked for, if a date was given.
     *
     * @param today the day it is for the asker
     * @throws CommandRefused when period and date contradict each other
     */
    static Optional<EditionKey> of(Invocation invocation, LocalDate today) {
        return invocation.text(DATE.name()).map(date -> {
            EditionKey dated = EditionKey.containing(periodOf(date), firstDay(date, today));
            Period period = period(invocation).orElse(dated.period());
            if (period != dated.period() && dated.period() != Period.DAY) {
                throw contradiction(invocation, dated);
            }
            return EditionKey.containing(period, dated.first());
        });
    }

    private static CommandRefused contradiction(Invocation invocation, EditionKey dated) {
        String is = DayWords.typed(dated) + " is a " + name(dated.period()) + ", not a "
                + invocation.text(PERIOD.name()).orElse("day") + ".";
        String paper = invocation.text("paper").map(id -> " " + id).orElse("");
        return CommandRefused.because(is, invocation.call().command() + paper + " " + DayWords.typed(dated));
    }

    private static Period periodOf(String date) {
        if (date.endsWith("-week") || WEEK.matcher(date).matches()) {
            return Period.WEEK;
        }
        return date.endsWith("-month") || MONTH.matcher(date).matches() ? Period.MONTH : Period.DAY;
    }

    private static LocalDate firstDay(String date, LocalDate today) {
        return switch (periodOf(date)) {
            case WEEK ->
                date.endsWith("-week")
                        ? today.minusWeeks(date.startsWith("last") ? 1 : 0)
                        : LocalDate.parse(date + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            case MONTH ->
                date.endsWith("-month")
                        ? today.minusMonths(date.startsWith("last") ? 1 : 0)
                        : YearMonth.parse(date).atDay(1);
            case DAY -> day(date, today);
        };
    }

    private static LocalDate day(String date, LocalDate today) {
        return switch (date) {
            case "today" -> today;
            case "yesterday" -> today.minusDays(1);
            default -> LocalDate.parse(date);
        };
    }

    /** A period's name, as typed. */
    static String name(Period period) {
        return period.name().toLowerCase(Locale.ROOT);
    }
}
