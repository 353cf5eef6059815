package dev.paperboy.command;

import dev.paperboy.command.Reading.Accepted;
import dev.paperboy.command.Reading.Refused;
import dev.paperboy.command.Reading.Unlike;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads times of day. */
final class ClockTimes {
    private static final Map<String, String> WORDS = Map.of("noon", "12:00", "midnight", "00:00");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})(?::([0-9]{2}))?(?: ?([ap])\\.?m\\.?)?");
    /** Times as they are written elsewhere, {@code 9.30}, {@code 9h30} or {@code 0930}, and near misses such as {@code 9:5}. */
    private static final Pattern TIMELIKE =
            Pattern.compile("([0-9]{1,2}?)(?:[:.h]?([0-9]{2})|[:.h][0-9]?)?(?::[0-9]{2})?(?: ?([ap])\\.?m\\.?)?");

    private ClockTimes() {}

    static Reading read(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        if (WORDS.containsKey(folded)) {
            return new Accepted(WORDS.get(folded));
        }
        Matcher time = TIME.matcher(folded);
        Optional<LocalTime> meant = time.matches() ? time(time) : Optional.empty();
        return meant.<Reading>map(at -> new Accepted(at.toString())).orElseGet(() -> missed(folded));
    }

    private static Reading missed(String text) {
        Matcher time = TIMELIKE.matcher(text);
        if (!time.matches()) {
            return new Unlike();
        }
        String instead = time(time)
                .map(at -> "Write it as " + at + ".")
                .orElse("It takes " + new OptionType.TimeOfDay().accept(Hint.GIVEN) + ".");
        return new Refused(Typed.quoted(text) + " is not a time of day here. " + instead);
    }

    private static Optional<LocalTime> time(Matcher parts) {
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        try {
            return Optional.of(LocalTime.of(ofTwentyFour(hour, parts.group(3)), minute));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** 12 am is midnight, 12 pm noon; an hour that no clock with am and pm shows stays out of range. */
    private static int ofTwentyFour(int hour, @Nullable String half) {
        if (half == null) {
            return hour;
        }
        if (hour < 1 || hour > 12) {
            return -1;
        }
        return hour % 12 + (half.equals("p") ? 12 : 0);
    }
}
