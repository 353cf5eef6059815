package dev.paperboy.announcement;

import dev.paperboy.announcement.AnnouncementStore.Step;
import dev.paperboy.announcement.SentLedger.Entry;
import dev.paperboy.platform.FingerprintStore;
import dev.paperboy.subscription.Subscription;
import dev.paperboy.subscription.SubscriptionStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Compares the store with the ledger of what left. Where the store knows less, nothing may be posted from it before it was made to
 * know: then every post that it had forgotten is in doubt, and looked up before anything else. Nobody else may use the store
 * meanwhile.
 */
public final class Reconciliation {
    /** A store that lost something lost the newest first. */
    private static final int TELLING = 1_000;
    /** No post is worth posting longer than this after its time, so none older can be posted twice. */
    private static final Duration WORTHWHILE = Duration.ofHours(24);

    private static final int BATCH = 500;
    private static final String LEDGER = "sent-ledger";

    private final SubscriptionStore subscriptions;
    private final AnnouncementStore announcements;
    private final FingerprintStore fingerprints;
    private final SentLedger ledger;
    private final DeliveryKeys keys;
    private final Clock clock;

    public Reconciliation(
            SubscriptionStore subscriptions,
            AnnouncementStore announcements,
            FingerprintStore fingerprints,
            SentLedger ledger,
            DeliveryKeys keys,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.announcements = announcements;
        this.fingerprints = fingerprints;
        this.ledger = ledger;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Whether posts have left of which the store knows nothing, or its ledger is lost. A store without a ledger gets this one.
     *
     * @param exclusive whether no other process, with a ledger of its own, posts from the same store
     */
    public boolean isStoreBehind(boolean exclusive) {
        if (isLedgerLost() && exclusive) {
            return true;
        }
        adopt();
        return ledger.newest(TELLING).stream().anyMatch(this::isForgotten);
    }

    /**
     * Puts in doubt whatever may be posted already without the store knowing it; the next round looks it up.
     *
     * @return how many posts that is
     */
    public int reconcile() {
        int doubtful = 0;
        for (Entry entry : ledger.newest(Integer.MAX_VALUE)) {
            if (isForgotten(entry) && remember(entry)) {
                doubtful++;
            }
        }
        if (isLedgerLost()) {
            doubtful += doubtAllThatWasDue();
        }
        adopt();
        return doubtful;
    }

    private boolean isLedgerLost() {
        return fingerprints.find(LEDGER).isPresent()
                && fingerprints.find(LEDGER + "/" + ledger.id()).isEmpty();
    }

    private void adopt() {
        fingerprints.keep(LEDGER, "in use");
        fingerprints.keep(LEDGER + "/" + ledger.id(), "in use");
    }

    /** A subscription that is not there any more will get no post, so nothing can be doubled. */
    private boolean isForgotten(Entry entry) {
        Optional<Delivery> stored = announcements.find(entry.announcement());
        return stored.map(row -> row.attempts().fence() < entry.fence())
                .orElseGet(() ->
                        subscriptions.find(entry.announcement().subscription()).isPresent());
    }

    private boolean remember(Entry entry) {
        Instant now = clock.instant();
        Optional<Delivery> stored = announcements.find(entry.announcement());
        if (stored.isPresent()) {
            Delivery doubtful = Delivery.recalled(stored.get().owed(), entry, now);
            return announcements.swap(new Step(stored.get(), doubtful));
        }
        Optional<Subscription> subscription =
                subscriptions.find(entry.announcement().subscription());
        subscription.ifPresent(one -> announcements.plan(List.of(Delivery.recalled(owed(entry, one), entry, now))));
        return subscription.isPresent();
    }

    private static Owed owed(Entry entry, Subscription subscription) {
        Instant due =
                subscription.order().schedule().from(entry.announcement().day()).at();
        Instant never = due.isAfter(entry.at()) ? entry.at() : due;
        return new Owed(
                entry.announcement(),
                subscription.order().workspace(),
                subscription.order().address(),
                never);
    }

    /** Without a ledger all that was due of late may have left. */
    private int doubtAllThatWasDue() {
        Instant now = clock.instant();
        new Planner(subscriptions, announcements, keys).plan(now);
        return doubtAll(State.PLANNED, now) + doubtAll(State.READY, now);
    }

    private int doubtAll(State state, Instant now) {
        int doubtful = 0;
        List<Delivery> waiting = announcements.awake(state, now, BATCH);
        while (!waiting.isEmpty()) {
            doubtful += announcements
                    .swapAll(waiting.stream()
                            .map(one -> new Step(one, doubted(one, now)))
                            .toList())
                    .size();
            waiting = announcements.awake(state, now, BATCH);
        }
        return doubtful;
    }

    private static Delivery doubted(Delivery one, Instant now) {
        return one.owed().due().isBefore(now.minus(WORTHWHILE))
                ? one.ended(State.EXPIRED, "it was too late", now)
                : one.doubted("the ledger of what was sent is lost", now);
    }
}
