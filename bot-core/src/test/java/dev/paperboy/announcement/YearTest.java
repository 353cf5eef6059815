package dev.paperboy.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.SettableClock;
import dev.paperboy.chat.Workspace;
import dev.paperboy.subscription.EditionsInMemory;
import dev.paperboy.subscription.Orders;
import dev.paperboy.subscription.TwentyFourZones;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);
    private static final LocalDate END = LocalDate.of(2028, 1, 4);

    @ParameterizedTest
    @ValueSource(strings = {"09:00", "02:30", "00:00"})
    void postsOnceOnEveryWeekdayOfAYearAtTheLocalTimeInEveryZone(String at) {
        SettableClock clock = new SettableClock(Instant.parse("2027-01-02T12:00:00Z"));
        Office office = new Office(clock, new EditionsInMemory().weekdays(FIRST.minusDays(9), END, 1));
        Wall wall = new Wall(clock);
        TwentyFourZones.NAMES.forEach(zone -> office.subscribe(channel(zone), Orders.schedule(at, zone)));
        AnnouncementRounds rounds = office.open(wall);
        Instant end = Instant.parse("2028-01-04T12:00:00Z");
        while (clock.instant().isBefore(end)) {
            clock.advance(Duration.ofMinutes(15));
            rounds.tick();
        }
        TwentyFourZones.NAMES.forEach(zone -> assertEachDayOnce(wall, zone, LocalTime.parse(at)));
    }

    private static void assertEachDayOnce(Wall wall, String zone, LocalTime at) {
        ZoneId rules = ZoneId.of(zone);
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Wall.Poster poster : wall.posters) {
            if (!poster.address().equals(channel(zone))) {
                continue;
            }
            ZonedDateTime local = poster.at().atZone(rules);
            assertThat(days.add(local.toLocalDate())).as("%s %s", zone, local).isTrue();
            assertThat(local.toInstant())
                    .isEqualTo(ZonedDateTime.of(local.toLocalDate(), at, rules).toInstant());
        }
        for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
            boolean weekday = day.getDayOfWeek().getValue() <= 5;
            assertThat(days.contains(day)).as("%s %s", zone, day).isEqualTo(weekday);
        }
    }

    private static Address.Channel channel(String zone) {
        return new Address.Channel(new Workspace("fake", zone), "papers");
    }
}
