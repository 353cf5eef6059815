package dev.paperboy.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
    private static final Set<DayOfWeek> DAILY = EnumSet.allOf(DayOfWeek.class);

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2027-03-14, 02:30, 2027-03-14T07:30:00Z",
        "America/New_York, 2027-11-07, 01:30, 2027-11-07T05:30:00Z",
        "America/New_York, 2027-03-13, 09:00, 2027-03-13T14:00:00Z",
        "America/New_York, 2027-03-14, 09:00, 2027-03-14T13:00:00Z",
        "Europe/London, 2027-03-28, 01:30, 2027-03-28T01:30:00Z",
        "Europe/Berlin, 2027-10-31, 02:30, 2027-10-31T00:30:00Z",
        "Australia/Lord_Howe, 2027-10-03, 02:15, 2027-10-02T15:45:00Z",
        "Asia/Kathmandu, 2027-01-01, 09:00, 2027-01-01T03:15:00Z",
        "Pacific/Chatham, 2027-09-26, 02:50, 2027-09-25T14:05:00Z",
        "Pacific/Kiritimati, 2027-01-01, 09:00, 2026-12-31T19:00:00Z",
        "Africa/Cairo, 2027-04-30, 00:00, 2027-04-29T22:00:00Z",
        "Asia/Beirut, 2027-03-28, 00:00, 2027-03-27T22:00:00Z",
        "America/Santiago, 2027-09-05, 00:00, 2027-09-05T04:00:00Z"
    })
    void findsTheMomentOfALocalTime(String zone, LocalDate day, LocalTime at, Instant moment) {
        Schedule schedule = new Schedule(DAILY, at, ZoneId.of(zone));
        Run expected = new Run(day, moment, Schedule.rules());
        assertThat(schedule.from(day)).isEqualTo(expected);
        assertThat(schedule.after(moment.minusMillis(1))).isEqualTo(expected);
        assertThat(schedule.after(moment).day()).isEqualTo(day.plusDays(1));
    }

    @Test
    void livesThroughADayThatDoesNotExist() {
        Schedule apia = new Schedule(DAILY, LocalTime.of(9, 0), ZoneId.of("Pacific/Apia"));
        Run before = apia.from(LocalDate.of(2011, 12, 29));
        Run skipped = apia.following(before);
        Run after = apia.following(skipped);
        assertThat(skipped.day()).isEqualTo(LocalDate.of(2011, 12, 30));
        assertThat(after.day()).isEqualTo(LocalDate.of(2011, 12, 31));
        assertThat(List.of(before.at(), skipped.at(), after.at())).isSorted();
    }

    @Test
    void comesRoundOnceOnEveryLocalDayOfAYearInEveryZone() {
        for (String name : TwentyFourZones.NAMES) {
            ZoneId zone = ZoneId.of(name);
            for (String at : List.of("09:00", "00:00", "02:30", "23:59")) {
                Schedule schedule = new Schedule(DAILY, LocalTime.parse(at), zone);
                LocalDate day = LocalDate.of(2027, 1, 1);
                Run run = schedule.from(day);
                for (; day.getYear() == 2027; day = day.plusDays(1)) {
                    assertThat(run.day()).as(name).isEqualTo(day);
                    boolean exists = zone.getRules()
                                    .getValidOffsets(day.atTime(schedule.at()))
                                    .size()
                            > 0;
                    assertThat(!exists || run.at().atZone(zone).toLocalTime().equals(schedule.at()))
                            .as("%s %s %s", name, day, at)
                            .isTrue();
                    Run next = schedule.after(run.at());
                    assertThat(next).isEqualTo(schedule.following(run));
                    run = next;
                }
            }
        }
    }

    @Test
    void keepsToItsDays() {
        Schedule schedule =
                new Schedule(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), LocalTime.of(9, 0), ZoneId.of("UTC"));
        Run thursday = schedule.after(Instant.parse("2026-11-23T09:00:00Z"));
        assertThat(thursday.day()).isEqualTo("2026-11-26");
        assertThat(schedule.following(thursday).day()).isEqualTo("2026-11-30");
        assertThat(schedule.isWeekly()).isFalse();
    }

    @Test
    void takesOnlyTimesAndZonesThatKeepTheirMeaning() {
        LocalTime nine = LocalTime.of(9, 0);
        assertThatThrownBy(() -> new Schedule(Set.of(), nine, ZoneId.of("UTC")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Schedule(DAILY, nine, ZoneOffset.ofHours(2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Schedule(DAILY, nine.withSecond(1), ZoneId.of("UTC")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
