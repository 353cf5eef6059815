package dev.paperboy.announcement;

import dev.paperboy.announcement.AnnouncementStore.Step;
import dev.paperboy.chat.Workspace;
import dev.paperboy.subscription.Standing;
import dev.paperboy.subscription.Subscription;
import dev.paperboy.subscription.SubscriptionId;
import dev.paperboy.subscription.SubscriptionStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes what is ready out of the store, so that no one else does; and takes back what others left lying. */
final class Claims {
    /** Longer than any post takes; whoever has not said how it went by then has lost it. */
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final Duration UNCONNECTED_WAIT = Duration.ofMinutes(1);
    private static final int BATCH = 500;

    private final SubscriptionStore subscriptions;
    private final AnnouncementStore announcements;
    private final SentLedger ledger;
    private final Turns turns;
    private final Limits limits;
    private final Steps steps;
    private final Set<String> platforms;

    /** @param platforms the keys of those that are connected */
    Claims(AnnouncementRounds.Desk desk, Steps steps, Limits limits, Set<String> platforms) {
        this.subscriptions = desk.subscriptions();
        this.announcements = desk.announcements();
        this.ledger = desk.ledger();
        this.limits = limits;
        this.turns = new Turns(announcements, limits);
        this.steps = steps;
        this.platforms = platforms;
    }

    /** There may be more to take than when it was last asked. */
    void refresh() {
        turns.refresh();
    }

    /** Whether there may be something to take, if not now. */
    boolean isAnyoneWaiting() {
        return turns.isAnyoneWaiting();
    }

    /**
     * The next deliveries to post, one of each workspace at most: SENDING durably, and in the ledger, so that the caller may
     * send. Those found not to be posted any more are ended on the way; the answer is empty only when nothing can be done now.
     */
    List<Turn> take(Set<Workspace> busy, int room, Instant now) {
        List<Delivery> front = turns.next(busy, room, now);
        while (!front.isEmpty()) {
            Map<SubscriptionId, Subscription> subscribed = subscribed(front);
            List<Delivery> sending = claim(front, subscribed, now);
            if (!sending.isEmpty()) {
                return noted(sending, now).stream()
                        .map(one -> new Turn(one, isTrial(one, subscribed)))
                        .toList();
            }
            front = turns.next(busy, room, now);
        }
        return List.of();
    }

    /**
     * A delivery to post.
     *
     * @param trial whether the subscription is stopped, and this shows whether it works again
     */
    record Turn(Delivery sending, boolean trial) {}

    private List<Delivery> claim(List<Delivery> front, Map<SubscriptionId, Subscription> subscribed, Instant now) {
        List<Delivery> sending = steps
                .takeAll(front.stream()
                        .map(one -> new Step(one, judged(one, subscription(one, subscribed), now)))
                        .toList())
                .stream()
                .filter(one -> one.state() == State.SENDING)
                .toList();
        Set<Announcement> going =
                sending.stream().map(one -> one.owed().announcement()).collect(Collectors.toSet());
        front.stream()
                .filter(one -> !going.contains(one.owed().announcement()))
                .forEach(one -> limits.giveBack(one.owed()));
        return sending;
    }

    private Map<SubscriptionId, Subscription> subscribed(List<Delivery> deliveries) {
        Set<SubscriptionId> ids = deliveries.stream()
                .map(one -> one.owed().announcement().subscription())
                .collect(Collectors.toSet());
        return subscriptions.all(ids).stream().collect(Collectors.toMap(Subscription::id, Function.identity()));
    }

    private static Optional<Subscription> subscription(Delivery one, Map<SubscriptionId, Subscription> subscribed) {
        return Optional.ofNullable(subscribed.get(one.owed().announcement().subscription()));
    }

    private static boolean isTrial(Delivery sending, Map<SubscriptionId, Subscription> subscribed) {
        return subscription(sending, subscribed)
                .filter(one -> one.standing().state() == Standing.State.SUSPENDED)
                .isPresent();
    }

    /** What the ledger could not take is not sent. */
    private List<Delivery> noted(List<Delivery> sending, Instant now) {
        try {
            ledger.note(sending);
            return sending;
        } catch (RuntimeException unwritable) {
            steps.takeAll(sending.stream()
                    .map(one -> new Step(one, one.postponed("it can't be noted", now.plus(UNCONNECTED_WAIT), now)))
                    .toList());
            throw unwritable;
        }
    }

    /** Puts in doubt what was being sent when its worker died or was overtaken, once the lease is over. */
    void rescue(Instant now) {
        rescue(now, now);
    }

    /** Puts in doubt all that any worker had; only for a store that no other process uses, before any worker starts. */
    void rescueAll(Instant now) {
        rescue(now.plus(LEASE.multipliedBy(1_000)), now);
    }

    private void rescue(Instant leaseEnd, Instant now) {
        List<Delivery> left = announcements.awake(State.SENDING, leaseEnd, BATCH);
        while (!left.isEmpty()) {
            steps.takeAll(left.stream()
                    .map(one -> new Step(one, one.ambiguous("its worker stopped", Outcomes.SETTLING, now)))
                    .toList());
            left = announcements.awake(State.SENDING, leaseEnd, BATCH);
        }
    }

    private Delivery judged(Delivery ready, Optional<Subscription> subscription, Instant now) {
        Optional<Delivery> ended = Judgement.ended(ready, subscription, now);
        if (ended.isPresent() || subscription.isEmpty()) {
            return ended.orElse(ready);
        }
        if (now.isBefore(ready.owed().due())) {
            return ready.postponed("the clock was set back", ready.owed().due(), now);
        }
        if (Judgement.becameLate(ready, subscription.get(), now)) {
            return ready.toCompose(now, now);
        }
        if (!platforms.contains(ready.owed().workspace().platform())) {
            return ready.postponed("its platform is not connected", now.plus(UNCONNECTED_WAIT), now);
        }
        return ready.sending(now.plus(LEASE), now);
    }
}
