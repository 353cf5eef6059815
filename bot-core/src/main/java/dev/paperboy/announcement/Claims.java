package dev.paperboy.announcement;

import dev.paperboy.announcement.AnnouncementStore.Step;
import dev.paperboy.chat.Workspace;
import dev.paperboy.subscription.Subscription;
import dev.paperboy.subscription.SubscriptionStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes what is ready out of the store, so that no one else does; and takes back what others left lying. */
final class Claims {
    /** Longer than any post takes; whoever has not said how it went by then has lost it. */
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final Duration UNCONNECTED_WAIT = Duration.ofMinutes(1);
    private static final int BATCH = 500;

    private final SubscriptionStore subscriptions;
    private final AnnouncementStore announcements;
    private final Steps steps;
    private final Set<String> platforms;

    /** @param platforms the keys of those that are connected */
    Claims(SubscriptionStore subscriptions, AnnouncementStore announcements, Steps steps, Set<String> platforms) {
        this.subscriptions = subscriptions;
        this.announcements = announcements;
        this.steps = steps;
        this.platforms = platforms;
    }

    /**
     * The next deliveries to post, one of each workspace at most: claimed, and SENDING durably, so that the caller may send.
     * Those found not to be posted any more are ended on the way; the answer is empty only when nothing is left to do now.
     */
    List<Delivery> take(Collection<Workspace> busy, int room, Instant now) {
        List<Delivery> front = announcements.frontOfEachWorkspace(now, busy, room);
        while (!front.isEmpty()) {
            List<Delivery> claimed = steps.takeAll(judge(front, now)).stream()
                    .filter(one -> one.state() == State.CLAIMED)
                    .toList();
            if (!claimed.isEmpty()) {
                return steps.takeAll(claimed.stream()
                        .map(one -> new Step(one, one.sending(now.plus(LEASE), now)))
                        .toList());
            }
            front = announcements.frontOfEachWorkspace(now, busy, room);
        }
        return List.of();
    }

    /** Takes back what was claimed or being sent when its worker died or was overtaken, once the lease is over. */
    void rescue(Instant now) {
        rescue(State.CLAIMED, now, now);
        rescue(State.SENDING, now, now);
    }

    /** Takes back all that any worker had; only for a store that no other process uses, before any worker starts. */
    void rescueAll(Instant now) {
        Instant everyLease = now.plus(LEASE.multipliedBy(1_000));
        rescue(State.CLAIMED, everyLease, now);
        rescue(State.SENDING, everyLease, now);
    }

    private void rescue(State state, Instant leaseEnd, Instant now) {
        List<Delivery> left = announcements.awake(state, leaseEnd, BATCH);
        while (!left.isEmpty()) {
            steps.takeAll(
                    left.stream().map(one -> new Step(one, rescued(one, now))).toList());
            left = announcements.awake(state, leaseEnd, BATCH);
        }
    }

    private static Delivery rescued(Delivery left, Instant now) {
        return left.state() == State.CLAIMED
                ? left.retried("its worker stopped", now, now)
                : left.ambiguous("its worker stopped", Outcomes.SETTLING, now);
    }

    private List<Step> judge(List<Delivery> front, Instant now) {
        return front.stream().map(one -> new Step(one, judged(one, now))).toList();
    }

    private Delivery judged(Delivery ready, Instant now) {
        Optional<Subscription> subscription =
                subscriptions.find(ready.owed().announcement().subscription());
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
        return ready.claimed(now.plus(LEASE), now);
    }
}
