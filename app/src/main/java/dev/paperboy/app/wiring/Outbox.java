package dev.paperboy.app.wiring;

import dev.paperboy.announcement.AnnouncementStore;
import dev.paperboy.announcement.DeliveryKeys;
import dev.paperboy.announcement.PostAgain;
import dev.paperboy.app.delivery.DeliveryRoutes;
import dev.paperboy.app.metrics.Figures;
import dev.paperboy.app.metrics.Health;
import dev.paperboy.app.metrics.MetricsRoutes;
import dev.paperboy.data.store.Store;
import dev.paperboy.platform.Standing;
import io.javalin.config.RoutesConfig;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The deliveries, with all that looks at them.
 *
 * @param store keeps them
 * @param keys name them
 * @param figures count them
 * @param health says whether they are looked after
 * @param clock gives the moment at which a person wants one again
 */
record Outbox(Store store, DeliveryKeys keys, Figures figures, Health health, Clock clock) {

    /** @param platforms how it stands with those that it goes to */
    static Outbox of(Store store, Path home, Map<String, Supplier<Standing>> platforms, Clock clock) {
        return new Outbox(
                store,
                DeliverySecret.keys(home),
                new Figures(store.announcements(), clock),
                new Health(platforms, clock),
                clock);
    }

    /** What the web server shows of them. */
    void addTo(RoutesConfig routes) {
        AnnouncementStore announcements = store.announcements();
        new DeliveryRoutes(announcements, new PostAgain(announcements, keys, clock)).addTo(routes);
        new MetricsRoutes(figures, health).addTo(routes);
    }
}
