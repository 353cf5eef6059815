package dev.paperboy.subscription;

import dev.paperboy.card.RichText;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Orders and schedules in English. */
public final class OrderWords {
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu 'at' HH:mm", Locale.ENGLISH);

    private OrderWords() {}

    /** All of it: {@code the whole edition, top 5, on weekdays at 09:00 (Europe/Berlin)}. */
    public static String of(Order order) {
        return order.selection().words() + ", top " + order.top() + ", " + when(order.schedule());
    }

    /** {@code on weekdays at 09:00 (Europe/Berlin)}. */
    public static String when(Schedule schedule) {
        return days(schedule.days()) + " at " + schedule.at() + " (" + schedule.zone() + ")";
    }

    /** A moment in the schedule's zone: {@code Tuesday, 24 November 2026 at 09:00 (Europe/Berlin)}. */
    static String local(Instant moment, Schedule schedule) {
        return LOCAL.format(moment.atZone(schedule.zone())) + " (" + schedule.zone() + ")";
    }

    /** The next post in the schedule's zone and in the reader's. */
    public static RichText next(Run run, Schedule schedule) {
        return RichText.plain("Next post: " + local(run.at(), schedule) + ", for you ")
                .andMoment(run.at());
    }

    private static String days(Set<DayOfWeek> days) {
        if (days.equals(Schedule.WEEKDAYS)) {
            return "on weekdays";
        }
        if (days.size() == DayOfWeek.values().length) {
            return "every day";
        }
        return "on "
                + EnumSet.copyOf(days).stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                        .collect(Collectors.joining(", "));
    }
}
