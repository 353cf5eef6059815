package dev.paperboy.app.wiring;

import dev.paperboy.announcement.Allowance;
import dev.paperboy.announcement.AnnouncementRounds;
import dev.paperboy.announcement.AnnouncementStore;
import dev.paperboy.announcement.SentLedger;
import dev.paperboy.announcement.Settling;
import dev.paperboy.app.crash.Doom;
import dev.paperboy.app.schedule.Rounds;
import dev.paperboy.app.schedule.SteadyClock;
import dev.paperboy.data.store.Store;
import dev.paperboy.paper.Editions;
import dev.paperboy.paper.EditionsForAMoment;
import dev.paperboy.platform.ChatPlatform;
import dev.paperboy.platform.Messenger;
import dev.paperboy.subscription.Servings;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts what subscriptions are owed, again and again, on threads of its own that are never interrupted. */
final class Announcing implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Announcing.class);
    /** How late a post can be on an idle machine. */
    private static final Duration TICK = Duration.ofSeconds(5);

    private static final Duration SETTLE = Duration.ofMinutes(1);
    private static final Duration IDLE = Duration.ofMinutes(1);
    private static final Duration TIDY = Duration.ofDays(1);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** How soon a post goes out for which a limit has to pass. */
    private static final Duration TURN = Duration.ofMillis(200);
    /** They wait for platforms nearly all the time. */
    private static final int WORKERS = 256;
    /** Discord lets a bot make 50 requests a second; some are left for answers and look-ups. */
    private static final Map<String, Allowance> ALLOWANCES = Map.of("discord", new Allowance(40, 8));

    /** Damaged, or put back to an earlier day. */
    static final String FORGETFUL = "The store does not know of posts that were sent";

    private final AnnouncementRounds announcements;
    private final ExecutorService workers;
    private final Outbox outbox;
    private long stopBy;

    private Announcing(AnnouncementRounds announcements, ExecutorService workers, Outbox outbox) {
        this.announcements = announcements;
        this.workers = workers;
        this.outbox = outbox;
    }

    /** Begins; what the last process left half done is taken up first. */
    static Announcing begin(
            Outbox outbox, Editions editions, Map<String, ChatPlatform> platforms, Mail mail, Rounds rounds) {
        Clock clock = outbox.clock();
        ExecutorService workers = workers();
        Doom doom = Doom.ofProcess();
        AnnouncementRounds announcements = new AnnouncementRounds(
                desk(outbox, editions, doom, clock),
                fated(mail.with(Team.remembering(platforms, outbox.store())), doom),
                new AnnouncementRounds.Crew(workers, WORKERS, outbox.figures(), ALLOWANCES, new SteadyClock()),
                clock,
                RandomGenerator.getDefault());
        if (outbox.isStoreBehind()) {
            LOG.error("{}. Nothing is posted until you stop me and run: {}", FORGETFUL, Reconciling.REMEDY);
            outbox.health().refuse(FORGETFUL);
        } else {
            announcements.open(outbox.exclusive());
            rounds.every(TICK, "announcements", () -> outbox.health().watch(announcements::tick));
            rounds.every(TURN, "turns", announcements::goOn);
            rounds.every(SETTLE, "settled votes", settling(outbox, platforms, clock)::settle);
            rounds.every(TIDY, "tidy", announcements::tidy);
        }
        return new Announcing(announcements, workers, outbox);
    }

    private static AnnouncementRounds.Desk desk(Outbox outbox, Editions editions, Doom doom, Clock clock) {
        AnnouncementStore announcements = outbox.store().announcements();
        return new AnnouncementRounds.Desk(
                outbox.store().subscriptions(),
                doom.over(AnnouncementStore.class, announcements),
                new Servings(new EditionsForAMoment(editions, clock), announcements),
                outbox.keys(),
                doom.over(SentLedger.class, outbox.ledger()));
    }

    private static Settling settling(Outbox outbox, Map<String, ChatPlatform> platforms, Clock clock) {
        Store store = outbox.store();
        return new Settling(
                store.announcements(),
                store.fingerprints(),
                ids -> store.papers().find(ids),
                platforms,
                clock);
    }

    private static Map<String, Messenger> fated(Map<String, Messenger> messengers, Doom doom) {
        return messengers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> doom.over(Messenger.class, each.getValue())));
    }

    private static ExecutorService workers() {
        ThreadPoolExecutor workers = new ThreadPoolExecutor(
                WORKERS, WORKERS, IDLE.toSeconds(), TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Announcing::worker);
        workers.allowCoreThreadTimeOut(true);
        return workers;
    }

    private static Thread worker(Runnable task) {
        Thread worker = new Thread(task, "announcing");
        worker.setUncaughtExceptionHandler(
                (thread, failure) -> LOG.error("How a post went could not be recorded; it will be looked up", failure));
        return worker;
    }

    /** Begins no post any more; to be closed soon after. */
    void stop() {
        announcements.stop();
        stopBy = System.nanoTime() + PATIENCE.toNanos();
    }

    /** Waits for the posts under way, for as long as is left since it was stopped. */
    @Override
    public void close() {
        try {
            if (!announcements.close(Duration.ofNanos(Math.max(0, stopBy - System.nanoTime())))) {
                LOG.warn("A post is still under way; it is looked up at the next start");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        workers.shutdown();
        outbox.ledger().close();
    }
}
