package dev.paperboy.subscription;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRulesProvider;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * On which days, at what local time. A local time that a day does not have is moved forward by the gap (RFC 5545, section
 * 3.3.5); of one that a day has twice the earlier is taken, once.
 *
 * @param days the days of the week, at least one
 * @param at the local time, to the minute
 * @param zone an IANA time zone
 */
public record Schedule(Set<DayOfWeek> days, LocalTime at, ZoneId zone) {
    /** Monday to Friday. */
    public static final Set<DayOfWeek> WEEKDAYS =
            Collections.unmodifiableSet(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    public Schedule {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a schedule has at least one day");
        }
        if (at.getNano() != 0 || at.getSecond() != 0) {
            throw new IllegalArgumentException("a schedule's time is to the minute: " + at);
        }
        if (!ZoneRulesProvider.getAvailableZoneIds().contains(zone.getId())) {
            throw new IllegalArgumentException("not an IANA time zone: " + zone);
        }
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    /** The first run after that moment. */
    public Run after(Instant moment) {
        Run run = from(moment.atZone(zone).toLocalDate().minusDays(1));
        while (!run.at().isAfter(moment)) {
            run = following(run);
        }
        return run;
    }

    /** The run after that one. */
    public Run following(Run run) {
        return from(run.day().plusDays(1));
    }

    /** The run for the first scheduled day not before that one. */
    public Run from(LocalDate day) {
        LocalDate scheduled = day;
        while (!days.contains(scheduled.getDayOfWeek())) {
            scheduled = scheduled.plusDays(1);
        }
        Instant moment = ZonedDateTime.ofLocal(scheduled.atTime(at), zone, null).toInstant();
        return new Run(scheduled, moment, rules(zone.getId()));
    }

    /** Whether it comes round once a week. */
    public boolean isWeekly() {
        return days.size() == 1;
    }

    /** The version of Java's own time zone rules that is in use, such as {@code 2025a}. */
    public static String rules() {
        return rules("UTC");
    }

    private static String rules(String zone) {
        return ZoneRulesProvider.getVersions(zone).lastEntry().getKey();
    }
}
