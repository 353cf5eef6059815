package dev.paperboy.subscription;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.platform.EvictionWatcher;
import java.time.Clock;
import java.util.List;

/** Stops subscriptions where nothing can be delivered any more, and remembers why. Thread-safe. */
public final class Suspensions implements EvictionWatcher {
    private final SubscriptionStore store;
    private final Clock clock;

    public Suspensions(SubscriptionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void evicted(Address.Channel channel, String reason) {
        addressGone(channel, reason);
    }

    /** Suspends the active ones of the address; gives those it suspended. */
    public List<Subscription> addressGone(Address address, String reason) {
        return suspend(store.of(address), reason);
    }

    /** Suspends the active ones of the workspace; gives those it suspended. */
    public List<Subscription> workspaceGone(Workspace workspace, String reason) {
        return suspend(store.in(workspace), reason);
    }

    private List<Subscription> suspend(List<Subscription> all, String reason) {
        Standing suspended = Standing.suspended(reason, clock.instant());
        return all.stream()
                .filter(one -> one.standing().isActive())
                .filter(one -> store.stand(one.id(), suspended, one.next()))
                .toList();
    }
}
