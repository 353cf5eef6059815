package dev.paperboy.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.chat.SettableClock;
import dev.paperboy.chat.Workspace;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.Messenger;
import dev.paperboy.platform.Trace;
import dev.paperboy.subscription.EditionsInMemory;
import dev.paperboy.subscription.Orders;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Many channels want their post in the same minute. */
class WaveTest {
    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
    private static final Duration STEP = Duration.ofMillis(100);
    private static final Workspace LARGE = new Workspace("fake", "large");

    private final SettableClock clock = new SettableClock(NINE.minus(STEP));
    private final Office office = new Office(
            clock, new EditionsInMemory().weekdays(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 23), 6));

    @Test
    void aSmallWorkspaceNeverWaitsForALargeOne() {
        Wall wall = new Wall(clock);
        for (int i = 0; i < 3_000; i++) {
            subscribe(LARGE, i);
        }
        for (int i = 0; i < 300; i++) {
            subscribe(new Workspace("fake", "w" + i), i);
        }
        run(office.open(wall), Duration.ofMinutes(1));
        assertThat(wall.posters.stream().filter(one -> !isLarge(one.address())))
                .hasSize(300)
                .allSatisfy(one -> assertThat(one.at()).isBetween(NINE, NINE.plusSeconds(2)));
        assertThat(wall.posters.stream().filter(one -> isLarge(one.address())).count())
                .isBetween(190L, 215L);
    }

    @Test
    void postsNothingInAWorkspaceBeforeTheWaitItAskedForIsOver() {
        Wall wall = new Wall(clock);
        for (int i = 0; i < 100; i++) {
            subscribe(LARGE, i);
        }
        Map<Address, Instant> asked = new HashMap<>();
        List<Instant> tooEarly = new ArrayList<>();
        Instant[] waitUntil = {Instant.EPOCH};
        run(
                office.open(new Messenger() {
                    @Override
                    public MessageRef post(Address to, Card card, DeliveryKey key) throws DeliveryException {
                        if (clock.instant().isBefore(waitUntil[0])) {
                            tooEarly.add(clock.instant());
                        }
                        if (asked.putIfAbsent(to, clock.instant()) == null && asked.size() % 3 == 0) {
                            waitUntil[0] = clock.instant().plusSeconds(7);
                            throw new DeliveryException.Busy("429", Duration.ofSeconds(7), new Exception("429"));
                        }
                        return wall.post(to, card, key);
                    }

                    @Override
                    public Trace trace(Address to, DeliveryKey key, Instant since) throws DeliveryException {
                        return wall.trace(to, key, since);
                    }
                }),
                Duration.ofMinutes(20));
        assertThat(tooEarly).isEmpty();
        assertThat(wall.posters).hasSize(100);
    }

    @Test
    void aSlowChannelMakesNoOtherOfItsWorkspaceWait() {
        Wall wall = new Wall(clock);
        for (int i = 0; i < 3; i++) { // several posts are owed to the slow one
            office.subscribe(
                    channel(0),
                    Orders.NINE_IN_BERLIN,
                    List.of("", "paper", "of").get(i));
        }
        for (int i = 1; i < 100; i++) {
            subscribe(LARGE, i);
        }
        Instant soon = NINE.plusSeconds(60);
        run(office.open(refusing(channel(0), soon, wall)), Duration.ofMinutes(2));
        assertThat(wall.posters).hasSize(102);
        assertThat(wall.posters)
                .filteredOn(one -> !one.address().equals(channel(0)))
                .allSatisfy(one -> assertThat(one.at()).isBetween(NINE, NINE.plusSeconds(40)));
    }

    @Test
    void aRevokedTokenCostsAsManyRequestsAsItTakesToNotice() {
        int[] requests = {0};
        for (int i = 0; i < 500; i++) {
            subscribe(new Workspace("fake", "w" + i % 50), i);
        }
        AnnouncementRounds rounds = office.open(new Messenger() {
            @Override
            public MessageRef post(Address to, Card card, DeliveryKey key) throws DeliveryException {
                requests[0]++;
                throw new DeliveryException.Uninstalled("401", new Exception("401"));
            }

            @Override
            public Trace trace(Address to, DeliveryKey key, Instant since) {
                return new Trace.Absent();
            }
        });
        run(rounds, Duration.ofMinutes(5));
        assertThat(requests[0]).isLessThanOrEqualTo(8);
    }

    /** What is on that wall, where one channel has to wait until that moment. */
    private Messenger refusing(Address channel, Instant until, Wall wall) {
        return new Messenger() {
            @Override
            public MessageRef post(Address to, Card card, DeliveryKey key) throws DeliveryException {
                if (to.equals(channel) && clock.instant().isBefore(until)) {
                    throw new DeliveryException.Busy(
                            "slow mode",
                            Duration.ofSeconds(5),
                            DeliveryException.Busy.Reach.ADDRESS,
                            new Exception("20016"));
                }
                return wall.post(to, card, key);
            }

            @Override
            public Trace trace(Address to, DeliveryKey key, Instant since) throws DeliveryException {
                return wall.trace(to, key, since);
            }
        };
    }

    private static Address.Channel channel(int number) {
        return new Address.Channel(LARGE, "c" + number);
    }

    private void subscribe(Workspace workspace, int channel) {
        office.subscribe(new Address.Channel(workspace, "c" + channel), Orders.NINE_IN_BERLIN);
    }

    private static boolean isLarge(Address address) {
        return address instanceof Address.Channel channel && channel.workspace().equals(LARGE);
    }

    private void run(AnnouncementRounds rounds, Duration time) {
        Instant end = clock.instant().plus(time);
        int steps = 0;
        while (clock.instant().isBefore(end)) {
            clock.advance(STEP);
            if (steps++ % 50 == 0) {
                rounds.tick();
            } else {
                rounds.goOn();
            }
        }
    }
}
