package dev.paperboy.announcement;

import static dev.paperboy.subscription.Orders.NINE_IN_BERLIN;
import static dev.paperboy.subscription.Orders.PAPERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.paperboy.chat.SettableClock;
import dev.paperboy.platform.Messenger;
import dev.paperboy.subscription.EditionsInMemory;
import dev.paperboy.subscription.SubscriptionStore;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Kills the process at every single place where it touches the store or the platform, and starts another on the same store. */
class CrashTest {
    @Test
    void postsOnceWhereverTheProcessDies() {
        int place = 0;
        boolean died = true;
        while (died) {
            place++;
            died = diesAt(place, 1);
        }
        assertThat(place).as("places where it can die").isGreaterThan(30);
    }

    @Test
    void postsOnceWhenItDiesAtTheSamePlaceThreeTimes() {
        int place = 0;
        boolean died = true;
        while (died) {
            place++;
            died = diesAt(place, 3);
        }
    }

    /** Whether it died, or had fewer such places. */
    private static boolean diesAt(int place, int times) {
        SettableClock clock = SettableClock.at("2026-11-23T07:59:30Z");
        Office office = new Office(clock, new EditionsInMemory().list(LocalDate.of(2026, 11, 20), 7));
        office.subscribe(PAPERS, NINE_IN_BERLIN);
        Wall wall = new Wall(clock);
        boolean died = false;
        for (int time = 0; time < times; time++) {
            died = catchThrowable(() -> mortal(office, wall, place)) instanceof Killed;
            clock.advance(Duration.ofSeconds(25));
        }
        office.run(office.open(wall), Duration.ofMinutes(10));
        assertThat(wall.posters)
                .as("killed at place %d, %d times", place, times)
                .hasSize(1);
        assertThat(office.only().status().message().orElseThrow().ids())
                .containsExactly(wall.posters.get(0).id());
        return died;
    }

    private static void mortal(Office office, Wall wall, int place) {
        int[] left = {place};
        Mortal mortal = new Mortal(() -> --left[0] == 0);
        AnnouncementRounds rounds = office.open(
                mortal.wrap(SubscriptionStore.class, office.subscriptions),
                mortal.wrap(AnnouncementStore.class, office.announcements),
                mortal.wrap(Messenger.class, wall));
        office.run(rounds, Duration.ofMinutes(3));
    }
}
