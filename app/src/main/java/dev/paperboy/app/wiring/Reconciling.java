package dev.paperboy.app.wiring;

import dev.paperboy.announcement.DeliveryKeys;
import dev.paperboy.announcement.Reconciliation;
import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.data.store.SentLog;
import dev.paperboy.data.store.Store;
import java.time.Clock;

/** Makes a store know again what left, where it was damaged or put back to an earlier day. */
public final class Reconciling {
    /** What to do about a store that has forgotten posts. */
    static final String REMEDY = "paperboy reconcile";

    private Reconciling() {}

    static Reconciliation of(Store store, SentLog ledger, DeliveryKeys keys, Clock clock) {
        return new Reconciliation(
                store.subscriptions(), store.announcements(), store.fingerprints(), ledger, keys, clock);
    }

    /** Reconciles the configured store, which nobody uses; gives how many posts are in doubt now. */
    public static int reconcile(Configuration configuration, Clock clock) {
        try (Store store = Store.open(Archive.location(configuration), clock);
                SentLog ledger = SentLog.open(configuration.home(), clock)) {
            return of(store, ledger, DeliverySecret.keys(configuration.home()), clock)
                    .reconcile();
        }
    }
}
