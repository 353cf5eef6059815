package dev.paperboy.trending;

import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Option;
import dev.paperboy.command.OptionType;
import dev.paperboy.paper.DayWords;
import dev.paperboy.paper.EditionKey;
import dev.paperboy.paper.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The edition somebody asks for by {@code day|week|month} and a date. A week as date means that week and a month that month; a
 * day, together with a longer period, the one it is in.
 */
final class AskedEdition {
    static final Option PERIOD =
            Option.bare("period", "a day, a week or a month", new OptionType.Choice(List.of("day", "week", "month")));
    static final Option DATE =
            Option.bare("date", "which one: today, yesterday, 2026-08-21, 2026-W34, 2026-08", new OptionType.Date());

    private AskedEdition() {}

    /** The period asked for, by its name or by the form of the date. */
    static Optional<Period> period(Invocation invocation) {
        Optional<Period> named =
                invocation.text(PERIOD.name()).map(name -> Period.valueOf(name.toUpperCase(Locale.ROOT)));
        return named.or(() -> invocation
                .text(DATE.name())
                .map(date -> EditionKey.of(date, LocalDate.EPOCH).period()));
    }

    /**
     * The edition asked for, if a date was given.
     *
     * @param today the day it is for the asker
     * @throws CommandRefused when period and date contradict each other
     */
    static Optional<EditionKey> of(Invocation invocation, LocalDate today) {
        return invocation.text(DATE.name()).map(date -> {
            EditionKey dated = EditionKey.of(date, today);
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

    /** A period's name, as typed. */
    static String name(Period period) {
        return period.name().toLowerCase(Locale.ROOT);
    }
}
