package dev.paperboy.announcement;

import static org.assertj.core.api.Assertions.catchThrowable;

import dev.paperboy.announcement.Storm.Defect;
import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.chat.SettableClock;
import dev.paperboy.chat.Workspace;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.FingerprintsInMemory;
import dev.paperboy.platform.Messenger;
import dev.paperboy.platform.Trace;
import dev.paperboy.subscription.EditionsInMemory;
import dev.paperboy.subscription.Orders;
import dev.paperboy.subscription.SubscriptionStore;
import dev.paperboy.subscription.SubscriptionsInMemory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Two mornings of six channels in three workspaces and several zones, in a storm that also kills the process, lets two processes
 * overtake each other, sets the clock, or puts the store back to an earlier moment; then calm. All of it follows from the seed.
 */
final class Simulation {
    private static final List<String> ZONES =
            List.of("Europe/Berlin", "Europe/London", "Europe/Helsinki", "UTC", "Africa/Lagos", "Europe/Lisbon");
    private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");
    private static final int DAYS = 2;

    final SettableClock clock = new SettableClock(MONDAY);
    final Office office = new Office(
            clock, new EditionsInMemory().weekdays(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 30), 6));
    final Wall wall;
    final Wall.Kind kind;
    /** Posts that reached the network while their row was not durably being sent. */
    final List<String> early = new ArrayList<>();

    private final Random random;
    private final Defect defect;
    private final Storm storm;
    private final Mortal mortal;
    private final FingerprintsInMemory fingerprints = new FingerprintsInMemory();
    private final boolean two;
    private final boolean restores;
    private AnnouncementRounds rounds;
    private AnnouncementRounds others;
    private AnnouncementsInMemory backup = new AnnouncementsInMemory();
    private SubscriptionsInMemory subscribed;
    private boolean asleep;
    private Duration behind = Duration.ZERO;

    Simulation(long seed, Defect defect) {
        this.random = new Random(seed);
        this.defect = defect;
        this.kind = List.of(Wall.Kind.values()).get((int) Math.floorMod(seed, 3L));
        this.two = Math.floorMod(seed, 4L) == 0;
        this.restores = Math.floorMod(seed, 5L) == 0;
        this.wall = new Wall(clock, new RightClock(), kind);
        wall.lag = Duration.ofSeconds(defect == Defect.LOOKS_TOO_EARLY ? 90 : random.nextInt(20));
        storm = new Storm(wall, random, defect, this::sleep);
        mortal = new Mortal(() -> !storm.calm && random.nextInt(400) == 0);
        for (int i = 0; i < ZONES.size(); i++) {
            Workspace workspace = new Workspace("fake", "w" + i % 3);
            office.subscribe(new Address.Channel(workspace, "c" + i), Orders.schedule("09:00", ZONES.get(i)));
        }
        subscribed = office.subscriptions.copy();
        rounds = office.open(storm);
        others = rounds;
    }

    /** How many announcements were due. */
    static int due() {
        return DAYS * ZONES.size();
    }

    Simulation run() {
        for (int day = 0; day < DAYS; day++) {
            Instant midnight = MONDAY.plus(Duration.ofDays(day));
            clock.set(midnight.plus(Duration.ofMinutes(6 * 60 + 50)));
            storm.calm = false;
            start();
            Instant noon = midnight.plus(Duration.ofHours(12));
            while (clock.instant().isBefore(noon)) {
                clock.advance(Duration.ofSeconds(30 + random.nextInt(500)));
                happen();
                tick();
            }
            storm.calm = true;
            start();
            office.run(rounds, Duration.ofMinutes(10));
        }
        return this;
    }

    private void happen() {
        int dice = random.nextInt(100);
        if (dice < 3) {
            Duration back = Duration.ofSeconds(random.nextInt(7_200));
            clock.advance(back.negated());
            behind = behind.plus(back);
        } else if (restores && dice < 8) {
            backup = office.announcements.copy();
            subscribed = office.subscriptions.copy();
        } else if (restores && dice < 11) {
            office.announcements.become(backup);
            office.subscriptions.become(subscribed);
            if (defect != Defect.TRUSTS_RESTORED_STORES) {
                reconcile();
            }
            start();
        }
    }

    private void reconcile() {
        new Reconciliation(
                        office.subscriptions,
                        office.announcements,
                        fingerprints,
                        office.ledger,
                        new DeliveryKeys(Office.SECRET),
                        clock)
                .reconcile();
    }

    private void tick() {
        AnnouncementRounds one = random.nextBoolean() ? rounds : others;
        Throwable death = catchThrowable(one::tick);
        asleep = false;
        if (death instanceof Killed) {
            if (defect == Defect.RECORDS_AFTER_SENDING) {
                office.announcements.forgetSending();
            }
            clock.advance(Duration.ofSeconds(random.nextInt(1_200)));
            start();
        } else if (death != null) {
            throw new AssertionError(death);
        }
    }

    /** Stopped in the middle of a post for longer than its lease, while the other process goes on. */
    private void sleep() {
        if (two && !asleep) {
            asleep = true;
            for (int i = 0; i < 4; i++) {
                clock.advance(Duration.ofSeconds(30));
                (random.nextBoolean() ? rounds : others).tick();
            }
            asleep = false;
        }
    }

    private void start() {
        while (catchThrowable(this::open) instanceof Killed) {
            clock.advance(Duration.ofSeconds(5));
        }
    }

    private void open() {
        rounds = opened();
        others = two ? opened() : rounds;
    }

    private AnnouncementRounds opened() {
        AnnouncementRounds fresh = office.unopened(
                mortal.wrap(SubscriptionStore.class, office.subscriptions),
                mortal.wrap(AnnouncementStore.class, office.announcements),
                mortal.wrap(Messenger.class, new Witness()));
        fresh.open(!two);
        return fresh;
    }

    /** The time of those whose clock nobody sets. */
    private final class RightClock extends Clock {
        @Override
        public Instant instant() {
            return clock.instant().plus(behind);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("everywhere the same");
        }
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
