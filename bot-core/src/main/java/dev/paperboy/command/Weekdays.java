package dev.paperboy.command;

import dev.paperboy.command.Reading.Accepted;
import dev.paperboy.command.Reading.Refused;
import dev.paperboy.command.Reading.Unlike;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads sets of weekdays. */
final class Weekdays {
    private static final Map<String, Set<DayOfWeek>> GROUPS = Map.of(
            "daily", EnumSet.allOf(DayOfWeek.class),
            "everyday", EnumSet.allOf(DayOfWeek.class),
            "every day", EnumSet.allOf(DayOfWeek.class),
            "weekdays", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            "weekends", EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    private static final List<String> NAMES =
            Arrays.stream(DayOfWeek.values()).map(Weekdays::fullName).toList();
    private static final int LEAST_LETTERS = 3;

    private Weekdays() {}

    static Reading read(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        if (GROUPS.containsKey(folded)) {
            return new Accepted(written(GROUPS.get(folded)));
        }
        List<String> parts = Arrays.asList(folded.replaceAll(" ?[-–] ?", "-").split(" ?, ?(?:and )?| and | & | ", -1));
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        int understood = 0;
        for (String part : parts) {
            Set<DayOfWeek> some = days(part);
            days.addAll(some);
            understood += some.isEmpty() ? 0 : 1;
        }
        if (understood == parts.size()) {
            return new Accepted(written(days));
        }
        return understood > 0 || isNearMiss(folded) ? refused(text) : new Unlike();
    }

    /** The days of {@code mon}, {@code mon-thu}, or over the weekend {@code fri-mon}; empty when it is neither. */
    private static Set<DayOfWeek> days(String part) {
        int dash = part.indexOf('-');
        Optional<DayOfWeek> first = day(dash < 0 ? part : part.substring(0, dash));
        Optional<DayOfWeek> last = dash < 0 ? first : day(part.substring(dash + 1));
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (first.isPresent() && last.isPresent()) {
            for (DayOfWeek day = first.get(); day != last.get(); day = day.plus(1)) {
                days.add(day);
            }
            days.add(last.get());
        }
        return days;
    }

    /** By its name, its plural, or at least its first three letters. */
    private static Optional<DayOfWeek> day(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> word.length() >= LEAST_LETTERS && (fullName(day) + "s").startsWith(word))
                .findFirst();
    }

    private static boolean isNearMiss(String word) {
        return word.endsWith("day") && DidYouMean.among(NAMES, word).isPresent();
    }

    private static Reading refused(String text) {
        return new Refused(Typed.quoted(text) + " is not a list of days. It takes "
                + new OptionType.Days().accept(Hint.GIVEN) + ".");
    }

    private static String written(Set<DayOfWeek> days) {
        return days.stream()
                .sorted()
                .map(day -> fullName(day).substring(0, LEAST_LETTERS))
                .collect(Collectors.joining(","));
    }

    private static String fullName(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}
