package dev.paperboy.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.SettableClock;
import dev.paperboy.subscription.EditionsInMemory;
import dev.paperboy.subscription.Orders;
import dev.paperboy.subscription.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules of time zones change, sometimes at short notice; the local time is what was promised. */
class ZoneRulesChangeTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private final SettableClock clock = new SettableClock(Instant.parse("2027-02-28T12:00:00Z"));
    private final Office office =
            new Office(clock, new EditionsInMemory().weekdays(MONDAY.minusDays(5), MONDAY.plusDays(5), 3));
    private final Wall wall = new Wall(clock);

    @BeforeEach
    void subscribeAtNineThereWhichIsSevenInUtc() {
        Island.isAhead(2);
        office.subscribe(Orders.PAPERS, new Schedule(Schedule.WEEKDAYS, LocalTime.of(9, 0), Island.zone()));
    }

    @Test
    void postsSoonerFromTheNextStartOnWhenTheClocksThereGoForward() {
        run("2027-03-01T23:00:00Z");
        Island.isAhead(3);
        run("2027-03-02T23:00:00Z");
        assertPosted("2027-03-01T07:00:00Z", "2027-03-02T06:00:00Z");
    }

    @Test
    void postsLaterFromTheNextStartOnWhenTheClocksThereGoBack() {
        run("2027-03-01T23:00:00Z");
        Island.isAhead(1);
        run("2027-03-02T23:00:00Z");
        assertPosted("2027-03-01T07:00:00Z", "2027-03-02T08:00:00Z");
    }

    @Test
    void postsAtOnceWhenTheNewTimeIsPastAndTheOldOneIsNot() {
        run("2027-03-01T06:09:00Z");
        Island.isAhead(3);
        run("2027-03-02T23:00:00Z");
        assertPosted("2027-03-01T06:10:00Z", "2027-03-02T06:00:00Z");
    }

    @Test
    void postsNoSecondTimeOnADayThatHadItsPostByTheOldRules() {
        run("2027-03-01T07:30:00Z");
        Island.isAhead(1);
        run("2027-03-02T23:00:00Z");
        assertPosted("2027-03-01T07:00:00Z", "2027-03-02T08:00:00Z");
    }

    /** A process from now until then. */
    private void run(String end) {
        office.run(office.open(wall), Duration.between(clock.instant(), Instant.parse(end)));
    }

    private void assertPosted(String... moments) {
        assertThat(wall.posters)
                .extracting(Wall.Poster::at)
                .containsExactly(Stream.of(moments).map(Instant::parse).toArray(Instant[]::new));
    }
}
