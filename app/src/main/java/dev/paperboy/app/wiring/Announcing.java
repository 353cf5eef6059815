package dev.paperboy.app.wiring;

import dev.paperboy.announcement.AnnouncementRounds;
import dev.paperboy.app.schedule.Rounds;
import dev.paperboy.data.store.Store;
import dev.paperboy.paper.Editions;
import dev.paperboy.platform.Messenger;
import dev.paperboy.subscription.Servings;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts what subscriptions are owed, again and again, on threads of its own that are never interrupted. */
final class Announcing implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Announcing.class);
    /** How late a post can be on an idle machine. */
    private static final Duration TICK = Duration.ofSeconds(5);

    private static final Duration TIDY = Duration.ofDays(1);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int WORKERS = 8;

    private final AnnouncementRounds announcements;
    private final ExecutorService workers;

    private Announcing(AnnouncementRounds announcements, ExecutorService workers) {
        this.announcements = announcements;
        this.workers = workers;
    }

    /** Begins; what the last process left half done is taken up first. */
    static Announcing begin(
            Outbox outbox, Editions editions, Map<String, Messenger> messengers, Rounds rounds, Clock clock) {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS, task -> new Thread(task, "announcing"));
        Store store = outbox.store();
        Servings servings = new Servings(editions, store.announcements());
        AnnouncementRounds announcements = new AnnouncementRounds(
                new AnnouncementRounds.Desk(store.subscriptions(), store.announcements(), servings, outbox.keys()),
                messengers,
                new AnnouncementRounds.Crew(workers, WORKERS, outbox.figures()),
                clock,
                RandomGenerator.getDefault());
        announcements.open(true);
        rounds.every(TICK, "announcements", () -> outbox.health().watch(announcements::tick));
        rounds.every(TIDY, "tidy", announcements::tidy);
        return new Announcing(announcements, workers);
    }

    /** Posts nothing more, and waits for the posts under way. */
    @Override
    public void close() {
        try {
            if (!announcements.close(PATIENCE)) {
                LOG.warn("A post is still under way; it is looked up at the next start");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        workers.shutdown();
    }
}
