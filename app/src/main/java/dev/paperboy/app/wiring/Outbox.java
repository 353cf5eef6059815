package dev.paperboy.app.wiring;

import dev.paperboy.announcement.AnnouncementStore;
import dev.paperboy.announcement.DeliveryKeys;
import dev.paperboy.announcement.PostAgain;
import dev.paperboy.announcement.Undeliverable;
import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.app.delivery.DeliveryRoutes;
import dev.paperboy.app.metrics.Figures;
import dev.paperboy.app.metrics.Health;
import dev.paperboy.app.metrics.MetricsRoutes;
import dev.paperboy.data.store.SentLog;
import dev.paperboy.data.store.Store;
import dev.paperboy.platform.EvictionWatcher;
import dev.paperboy.platform.Messenger;
import dev.paperboy.platform.Standing;
import dev.paperboy.subscription.Suspensions;
import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The deliveries, with all that looks at them.
 *
 * @param store keeps them
 * @param exclusive whether no other process uses the store
 * @param ledger remembers apart from the store what left
 * @param keys name them
 * @param figures count them
 * @param health says whether they are looked after
 * @param clock gives the moment at which a person wants one again
 */
record Outbox(
        Store store,
        boolean exclusive,
        SentLog ledger,
        DeliveryKeys keys,
        Figures figures,
        Health health,
        Clock clock) {

    /** @param platforms how it stands with those that it goes to */
    static Outbox of(Store store, Configuration configuration, Map<String, Supplier<Standing>> platforms, Clock clock) {
        return new Outbox(
                store,
                configuration.database().isEmpty(),
                SentLog.open(configuration.home(), clock),
                DeliverySecret.keys(configuration.home()),
                new Figures(store.announcements(), clock),
                new Health(platforms, clock),
                clock);
    }

    /** Whether the store has forgotten posts that left; then nothing may be posted from it. */
    boolean isStoreBehind() {
        return Reconciling.of(store, ledger, keys, clock).isStoreBehind(exclusive);
    }

    /** What stops subscriptions where we can't post any more, and says so. */
    EvictionWatcher evictions(Map<String, ? extends Messenger> messengers) {
        return new Undeliverable(new Suspensions(store.subscriptions(), clock), messengers, keys);
    }

    /** What the web server shows of them. */
    void addTo(RoutesConfig routes) {
        AnnouncementStore announcements = store.announcements();
        new DeliveryRoutes(announcements, new PostAgain(announcements, keys, clock)).addTo(routes);
        new MetricsRoutes(figures, health).addTo(routes);
    }
}
