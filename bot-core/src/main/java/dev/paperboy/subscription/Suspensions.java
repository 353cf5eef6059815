package dev.paperboy.subscription;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Stops subscriptions where nothing can be delivered any more, remembers why, and lets them go on when it works again. Thread-safe. */
public final class Suspensions {
    private final SubscriptionStore store;
    private final Clock clock;

    public Suspensions(SubscriptionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Suspends the active ones of the address; gives those it suspended. */
    public List<Subscription> addressGone(Address address, String reason) {
        return suspend(store.of(address), reason);
    }

    /** Suspends the active ones of the workspace; gives those it suspended. */
    public List<Subscription> workspaceGone(Workspace workspace, String reason) {
        return suspend(store.in(workspace), reason);
    }

    /** Lets the suspended ones of the address go on, from their next run; gives those. */
    public List<Subscription> addressWorks(Address address) {
        Instant now = clock.instant();
        return store.of(address).stream()
                .filter(one -> one.standing().state() == Standing.State.SUSPENDED)
                .filter(one -> store.stand(one.id(), Standing.active(now), one.upcoming(now)))
                .toList();
    }

    private List<Subscription> suspend(List<Subscription> all, String reason) {
        Standing suspended = Standing.suspended(reason, clock.instant());
        return all.stream()
                .filter(one -> one.standing().isActive())
                .filter(one -> store.stand(one.id(), suspended, one.next()))
                .toList();
    }
}
