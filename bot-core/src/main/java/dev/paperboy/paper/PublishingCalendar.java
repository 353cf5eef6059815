package dev.paperboy.paper;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * On which days a source is expected to have a list of papers. It tells why a day is silent and where the nearest list is; what
 * a source really gave prevails over it, because sources skip days unannounced and publish on days nobody expected.
 *
 * <p>Days are the source's own. Immutable and thread-safe.
 */
public final class PublishingCalendar {
    /** Hugging Face Daily Papers: Monday to Friday from 4 May 2023, holidays included (those lists are short). */
    public static final PublishingCalendar HUGGING_FACE =
            new PublishingCalendar("Hugging Face", LocalDate.of(2023, 5, 4), day -> Optional.empty());

    /**
     * arXiv's announcement feeds: Monday to Friday, except the first weekday after a holiday of arXiv's. Announcements are made
     * in the evening, US Eastern, and stand in the feed of the day after.
     */
    public static final PublishingCalendar ARXIV =
            new PublishingCalendar("arXiv", LocalDate.of(1991, 8, 14), ArxivHolidays::silencing);

    private final String name;
    private final LocalDate first;
    private final Function<LocalDate, Optional<String>> holiday;

    private PublishingCalendar(String name, LocalDate first, Function<LocalDate, Optional<String>> holiday) {
        this.name = name;
        this.first = first;
        this.holiday = holiday;
    }

    /** The first day that has a list. */
    public LocalDate first() {
        return first;
    }

    /** Whether a list is expected on the day. */
    public boolean publishes(LocalDate day) {
        return silence(day).isEmpty();
    }

    /** Why no list is expected on the day, as a sentence without a full stop; empty when one is. */
    public Optional<String> silence(LocalDate day) {
        if (day.isBefore(first)) {
            return Optional.of(name + "'s lists begin on " + DayWords.of(first));
        }
        if (isWeekend(day)) {
            return Optional.of(name + " publishes no list on weekends");
        }
        return holiday.apply(day).map(of -> name + " announced nothing for this day because of " + of);
    }

    /** The nearest earlier day on which a list is expected; empty before the first list. */
    public Optional<LocalDate> before(LocalDate day) {
        LocalDate earlier = day.minusDays(1);
        while (!earlier.isBefore(first)) {
            if (publishes(earlier)) {
                return Optional.of(earlier);
            }
            earlier = earlier.minusDays(1);
        }
        return Optional.empty();
    }

    /** The nearest later day on which a list is expected. */
    public LocalDate after(LocalDate day) {
        LocalDate later = day.isBefore(first) ? first : day.plusDays(1);
        while (!publishes(later)) {
            later = later.plusDays(1);
        }
        return later;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
