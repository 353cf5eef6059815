package dev.paperboy.command;

import dev.paperboy.command.Reading.Accepted;
import dev.paperboy.command.Reading.Refused;
import dev.paperboy.command.Reading.Unlike;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads days, ISO weeks and months, as numbers or in words. */
final class Dates {
    private static final Set<String> WORDS =
            Set.of("today", "yesterday", "this-week", "last-week", "this-month", "last-month");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern WEEK = Pattern.compile("[0-9]{4}-W[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    /** Dates as people write them elsewhere, and near misses of ours. */
    private static final Pattern DATELIKE = Pattern.compile(
            "[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2,4}|[0-9]{4}-?W[0-9]{1,2}|[0-9]{4}-[0-9]{1,2}");

    private Dates() {}

    static Reading read(String text) {
        String folded = text.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", "-");
        if (WORDS.contains(folded)) {
            return new Accepted(folded);
        }
        String upper = text.toUpperCase(Locale.ROOT);
        if (!DATELIKE.matcher(upper).matches()) {
            return new Unlike();
        }
        return isDate(upper)
                ? new Accepted(upper)
                : new Refused(Typed.quoted(text) + " is not " + new OptionType.Date().accept(Hint.GIVEN) + ".");
    }

    private static boolean isDate(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                LocalDate.parse(text);
            } else if (WEEK.matcher(text).matches()) {
                LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            } else if (MONTH.matcher(text).matches()) {
                YearMonth.parse(text);
            } else {
                return false;
            }
            return true;
        } catch (DateTimeException noSuchDate) {
            return false;
        }
    }
}
