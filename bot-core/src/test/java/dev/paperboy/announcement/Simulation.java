package dev.paperboy.announcement;

import static org.assertj.core.api.Assertions.catchThrowable;

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
import dev.paperboy.subscription.SubscriptionStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Three mornings of six channels in three workspaces and several zones, in a storm that also kills the process; then calm. All of it
 * follows from the seed.
 */
final class Simulation {
    private static final List<String> ZONES =
            List.of("Europe/Berlin", "Europe/London", "Europe/Helsinki", "UTC", "Africa/Lagos", "Europe/Lisbon");
    private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");
    private static final int DAYS = 3;

    final SettableClock clock = new SettableClock(MONDAY);
    final Office office = new Office(
            clock, new EditionsInMemory().weekdays(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 30), 6));
    final Wall wall = new Wall(clock);
    /** Posts that reached the network while their row was not durably being sent. */
    final List<String> early = new ArrayList<>();

    private final Random random;
    private final Storm storm;
    private final Mortal mortal;
    private AnnouncementRounds rounds;

    Simulation(long seed, Storm.Defect defect) {
        random = new Random(seed);
        storm = new Storm(wall, random, defect);
        mortal = new Mortal(() -> !storm.calm && random.nextInt(400) == 0);
        for (int i = 0; i < ZONES.size(); i++) {
            Workspace workspace = new Workspace("fake", "w" + i % 3);
            office.subscribe(new Address.Channel(workspace, "c" + i), Orders.schedule("09:00", ZONES.get(i)));
        }
        rounds = office.open(storm);
    }

    /** How many announcements were due. */
    static int due() {
        return DAYS * ZONES.size();
    }

    Simulation run() {
        for (int day = 0; day < DAYS; day++) {
            clock.set(MONDAY.plus(Duration.ofDays(day)).plus(Duration.ofMinutes(6 * 60 + 50)));
            storm.calm = false;
            start();
            Instant noon = MONDAY.plus(Duration.ofDays(day)).plus(Duration.ofHours(12));
            while (clock.instant().isBefore(noon)) {
                clock.advance(Duration.ofSeconds(30 + random.nextInt(500)));
                tick();
            }
            storm.calm = true;
            start();
            office.run(rounds, Duration.ofMinutes(10));
        }
        return this;
    }

    private void tick() {
        Throwable death = catchThrowable(rounds::tick);
        if (death instanceof Killed) {
            clock.advance(Duration.ofSeconds(random.nextInt(1_200)));
            start();
        } else if (death != null) {
            throw new AssertionError(death);
        }
    }

    private void start() {
        while (catchThrowable(() -> rounds = opened()) instanceof Killed) {
            clock.advance(Duration.ofSeconds(5));
        }
    }

    private AnnouncementRounds opened() {
        return office.open(
                mortal.wrap(SubscriptionStore.class, office.subscriptions),
                mortal.wrap(AnnouncementStore.class, office.announcements),
                mortal.wrap(Messenger.class, new Witness()));
    }

    /** Sees every post leave. */
    private final class Witness implements Messenger {
        @Override
        public MessageRef post(Address to, Card card, DeliveryKey key) throws DeliveryException {
            boolean sending =
                    office.all().stream().anyMatch(one -> one.key().equals(key) && one.state() == State.SENDING);
            if (!sending) {
                early.add(key.value());
            }
            return storm.post(to, card, key);
        }

        @Override
        public Trace trace(Address to, DeliveryKey key, Instant since) throws DeliveryException {
            return storm.trace(to, key, since);
        }
    }
}
