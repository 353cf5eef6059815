package dev.paperboy.announcement;

import static dev.paperboy.subscription.Orders.LAB;
import static dev.paperboy.subscription.Orders.PAPERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.subscription.Orders;
import dev.paperboy.subscription.Run;
import dev.paperboy.subscription.Schedule;
import dev.paperboy.subscription.SubscriptionId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenessTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "09:00, PT0S, ON_TIME",
        "09:00, PT30M, ON_TIME",
        "09:00, PT30M1S, LATE",
        "09:00, PT4H, LATE",
        "09:00, PT4H1S, OVER",
        "09:00, PT24H, OVER",
        "15:00, PT2H59M, LATE",
        "15:00, PT3H, OVER",
        "17:45, PT30M, ON_TIME",
        "17:45, PT31M, OVER",
        "23:45, PT20M, ON_TIME",
        "23:45, PT40M, OVER"
    })
    void decidesByTheLocalDay(String at, Duration late, Lateness expected) {
        assertThat(lateness(Orders.schedule(at, "America/New_York"), late)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"PT30M, ON_TIME", "PT5H, LATE", "PT24H, LATE", "PT25H, OVER"})
    void givesADayToWhatComesOnceAWeek(Duration late, Lateness expected) {
        Schedule weekly = new Schedule(Set.of(DayOfWeek.MONDAY), Orders.NINE_IN_BERLIN.at(), ZoneId.of("Asia/Tokyo"));
        assertThat(lateness(weekly, late)).isEqualTo(expected);
    }

    private static Lateness lateness(Schedule schedule, Duration late) {
        Run run = schedule.from(MONDAY);
        Announcement announcement = new Announcement(new SubscriptionId("s"), MONDAY, 0);
        return Lateness.of(
                new Owed(announcement, LAB, PAPERS, run.at()),
                schedule,
                run.at().plus(late));
    }
}
