package dev.paperboy.app.metrics;

import dev.paperboy.announcement.AnnouncementStore;
import dev.paperboy.announcement.Delivery;
import dev.paperboy.announcement.DeliveryWatcher;
import dev.paperboy.announcement.State;
import dev.paperboy.chat.Workspace;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts what becomes of deliveries, and asks the store how many wait and for how long. Thread-safe. */
public final class Figures implements DeliveryWatcher {
    /** Counting rows is not free: many who ask get the same answer. */
    private static final Duration FRESH = Duration.ofSeconds(15);

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final AnnouncementStore announcements;
    private final Clock clock;
    private Optional<Snapshot> last = Optional.empty();

    private record Snapshot(Instant at, Map<State, Long> counts, double age) {}

    public Figures(AnnouncementStore announcements, Clock clock) {
        this.announcements = announcements;
        this.clock = clock;
        for (State state : State.values()) {
            Gauge.builder(
                            "paperboy.deliveries.stored",
                            this,
                            figures -> figures.snapshot().counts().getOrDefault(state, 0L))
                    .description("Deliveries in the store, by state")
                    .tag("state", name(state))
                    .register(registry);
        }
        Gauge.builder("paperboy.queue.age", this, figures -> figures.snapshot().age())
                .description("How long the delivery that has waited longest has been due")
                .baseUnit("seconds")
                .register(registry);
    }

    @Override
    public void became(Delivery after) {
        String platform = after.owed().workspace().platform();
        registry.counter("paperboy.delivery.steps", "platform", platform, "state", name(after.state()))
                .increment();
        if (after.state() == State.SENT) {
            Duration late = Duration.between(after.owed().due(), after.status().since());
            DistributionSummary.builder("paperboy.delivery.lateness")
                    .description("From when a post was due until it was there")
                    .baseUnit("seconds")
                    .tag("platform", platform)
                    .publishPercentiles(0.5, 0.99)
                    .register(registry)
                    .record(Math.max(0, late.toMillis() / 1_000.0));
        }
    }

    @Override
    public void slowedDown(Workspace workspace) {
        registry.counter("paperboy.rate.limited", "platform", workspace.platform())
                .increment();
    }

    /** All figures, in Prometheus' text format 0.0.4. */
    public String text() {
        return registry.scrape();
    }

    private synchronized Snapshot snapshot() {
        Instant now = clock.instant();
        Snapshot snapshot = last.filter(
                        it -> it.at().plus(FRESH).isAfter(now) && !it.at().isAfter(now))
                .orElseGet(() -> new Snapshot(now, announcements.counts(), age(now)));
        last = Optional.of(snapshot);
        return snapshot;
    }

    private double age(Instant now) {
        return Stream.of(State.PLANNED, State.READY, State.SENDING, State.AMBIGUOUS)
                        .flatMap(state -> announcements.awake(state, now, 1).stream())
                        .mapToLong(
                                one -> Duration.between(one.owed().due(), now).toMillis())
                        .max()
                        .orElse(0)
                / 1_000.0;
    }

    private static String name(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
