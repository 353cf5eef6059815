package dev.paperboy.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.SettableClock;
import dev.paperboy.paper.Editions;
import dev.paperboy.platform.Messenger;
import dev.paperboy.subscription.Order;
import dev.paperboy.subscription.Orders;
import dev.paperboy.subscription.Schedule;
import dev.paperboy.subscription.Servings;
import dev.paperboy.subscription.Subscription;
import dev.paperboy.subscription.SubscriptionId;
import dev.paperboy.subscription.SubscriptionStore;
import dev.paperboy.subscription.SubscriptionsInMemory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** All that announcements need, in memory, with one platform called fake; for tests. Posts run on the calling thread. */
final class Office {
    static final byte[] SECRET = "a secret for tests".getBytes(StandardCharsets.UTF_8);

    final SettableClock clock;
    final SubscriptionsInMemory subscriptions = new SubscriptionsInMemory();
    final AnnouncementsInMemory announcements = new AnnouncementsInMemory();
    final Editions editions;
    final LedgerInMemory ledger = new LedgerInMemory("in memory");
    private int ids;

    Office(SettableClock clock, Editions editions) {
        this.clock = clock;
        this.editions = editions;
    }

    Subscription subscribe(Address.Channel channel, Schedule schedule) {
        return subscribe(channel, schedule, "");
    }

    Subscription subscribe(Address.Channel channel, Schedule schedule, String topic) {
        Order order = Orders.order(channel, topic, schedule);
        Instant now = clock.instant();
        return subscriptions
                .add(new SubscriptionId("s" + ids++), order, schedule.after(now), now)
                .subscription();
    }

    /** A newly started process on the same stores. */
    AnnouncementRounds open(Messenger messenger) {
        return open(subscriptions, announcements, messenger);
    }

    /** As {@link #open(Messenger)}, seeing the stores through others. */
    AnnouncementRounds open(SubscriptionStore seenSubscriptions, AnnouncementStore seen, Messenger messenger) {
        AnnouncementRounds rounds = unopened(seenSubscriptions, seen, messenger);
        rounds.open(true);
        return rounds;
    }

    /** As {@link #open}, and nothing of what another process had is taken back yet. */
    AnnouncementRounds unopened(SubscriptionStore seenSubscriptions, AnnouncementStore seen, Messenger messenger) {
        return new AnnouncementRounds(
                new AnnouncementRounds.Desk(
                        seenSubscriptions, seen, new Servings(editions, seen), new DeliveryKeys(SECRET), ledger),
                Map.of("fake", messenger),
                new AnnouncementRounds.Crew(Runnable::run, 8, DeliveryWatcher.NOBODY, Map.of(), clock),
                clock,
                new Random(1));
    }

    /** Ticks once a minute, for so long. */
    void run(AnnouncementRounds rounds, Duration time) {
        Instant end = clock.instant().plus(time);
        while (clock.instant().isBefore(end)) {
            clock.advance(Duration.ofMinutes(1));
            rounds.tick();
        }
    }

    /** The states of all deliveries, the earliest day first. */
    List<State> states() {
        return all().stream().map(Delivery::state).toList();
    }

    /** The only delivery there is. */
    Delivery only() {
        assertThat(all()).hasSize(1);
        return all().get(0);
    }

    /** All deliveries, the earliest day first. */
    List<Delivery> all() {
        return announcements.in(EnumSet.allOf(State.class), Integer.MAX_VALUE).stream()
                .sorted(Comparator.comparing(one -> one.owed().announcement().day()))
                .toList();
    }
}
