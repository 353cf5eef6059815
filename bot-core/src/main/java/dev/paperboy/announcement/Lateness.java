package dev.paperboy.announcement;

import dev.paperboy.subscription.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** How late it is for an announcement, and with that whether it is still worth posting. */
enum Lateness {
    ON_TIME,
    /** Posted, and says that it is late. */
    LATE,
    /** Not posted any more: its papers come with the next one. */
    OVER;

    static final Duration PROMPT = Duration.ofMinutes(30);
    private static final Duration WORTHWHILE = Duration.ofHours(4);
    private static final Duration WORTHWHILE_WEEKLY = Duration.ofHours(24);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    /**
     * Up to 30 minutes is on time. Later it is worth posting for 4 hours, on the same local day and before 18:00 there; what
     * comes once a week for 24 hours.
     */
    static Lateness of(Owed owed, Schedule schedule, Instant now) {
        Duration late = Duration.between(owed.due(), now);
        if (late.compareTo(PROMPT) <= 0) {
            return ON_TIME;
        }
        if (schedule.isWeekly()) {
            return late.compareTo(WORTHWHILE_WEEKLY) <= 0 ? LATE : OVER;
        }
        ZonedDateTime due = owed.due().atZone(schedule.zone());
        ZonedDateTime local = now.atZone(schedule.zone());
        boolean sameDay = local.toLocalDate().equals(due.toLocalDate());
        boolean worthwhile = late.compareTo(WORTHWHILE) <= 0
                && sameDay
                && local.toLocalTime().isBefore(EVENING);
        return worthwhile ? LATE : OVER;
    }
}
