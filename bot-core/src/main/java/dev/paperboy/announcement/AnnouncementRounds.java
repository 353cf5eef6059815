package dev.paperboy.announcement;

import dev.paperboy.announcement.AnnouncementStore.Step;
import dev.paperboy.announcement.Lanes.Work;
import dev.paperboy.chat.Workspace;
import dev.paperboy.platform.Messenger;
import dev.paperboy.subscription.Schedule;
import dev.paperboy.subscription.Servings;
import dev.paperboy.subscription.SubscriptionStore;
import dev.paperboy.subscription.Suspensions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;

/**
 * Brings every announcement to its channel, once: plans, composes, posts, looks up and records.
 *
 * <p>{@link #tick} is called every minute or more often, by one thread at a time; posts run on the workers. Whatever happens to the
 * process in between, the next tick goes on from what the store says. {@link #close} lets posts under way end and interrupts
 * nothing.
 */
public final class AnnouncementRounds {
    /** Days for which ended deliveries are kept: longer than any post reaches back. */
    private static final int KEPT_DAYS = 60;

    private final AnnouncementStore announcements;
    private final Steps steps;
    private final Planner planner;
    private final Composer composer;
    private final Claims claims;
    private final Courier courier;
    private final Lanes lanes;
    private final Limits limits;
    private final ClockWatch clockWatch;
    private final Clock clock;
    private final Set<String> platforms;

    /** The stores it works on, what it composes from, and what remembers apart from the stores what left. */
    public record Desk(
            SubscriptionStore subscriptions,
            AnnouncementStore announcements,
            Servings servings,
            DeliveryKeys keys,
            SentLedger ledger) {}

    /**
     * Who does the work.
     *
     * @param workers run the posts; direct execution makes a tick end when all is posted
     * @param width how many posts at the same time at most; no more than there are workers, so that none waits for one
     * @param watcher is told what becomes of deliveries
     * @param allowances how much each platform may be asked for, by its key
     * @param steady a clock that nobody sets
     */
    public record Crew(
            Executor workers, int width, DeliveryWatcher watcher, Map<String, Allowance> allowances, Clock steady) {}

    /**
     * Rounds that post through these messengers.
     *
     * @param messengers by the key of their platform
     * @param random for the jitter of waits
     */
    public AnnouncementRounds(
            Desk desk, Map<String, Messenger> messengers, Crew crew, Clock clock, RandomGenerator random) {
        Map<String, Messenger> connected = Map.copyOf(messengers);
        announcements = desk.announcements();
        steps = new Steps(announcements, crew.watcher());
        platforms = connected.keySet();
        planner = new Planner(desk.subscriptions(), announcements, desk.keys());
        composer = new Composer(desk.subscriptions(), announcements, steps, desk.servings());
        limits = new Limits(crew.allowances(), crew.steady());
        claims = new Claims(desk, steps, limits, platforms);
        Undeliverable undeliverable =
                new Undeliverable(new Suspensions(desk.subscriptions(), clock), connected, desk.keys());
        Outcomes outcomes = new Outcomes(new Backoff(random));
        courier = new Courier(connected, steps, crew.watcher(), outcomes, undeliverable, limits, clock);
        clockWatch = new ClockWatch(clock, crew.steady());
        lanes = new Lanes(crew.workers(), crew.width(), this::next);
        this.clock = clock;
    }

    /**
     * Before the first tick: reckons with changed time zone rules.
     *
     * @param exclusive whether no other process uses the store; what a worker had when the last process died is then taken back
     *     at once, not when its lease ends
     */
    public void open(boolean exclusive) {
        planner.reckon(Schedule.rules());
        if (exclusive) {
            claims.rescueAll(clock.instant());
        }
    }

    /** Does what is due now. */
    public void tick() {
        if (!clockWatch.isEven()) {
            return;
        }
        Instant now = clock.instant();
        limits.tidy();
        planner.plan(now);
        composer.compose(now, this::post);
        claims.rescue(now);
        post();
    }

    /** Goes on with what only waits for its turn; costs next to nothing where nothing does. To be called several times a second. */
    public void goOn() {
        if (claims.isAnyoneWaiting()) {
            lanes.fill();
        }
    }

    /** Whether there will be more to post. */
    private boolean post() {
        claims.refresh();
        lanes.fill();
        return !lanes.isClosed();
    }

    /** Forgets deliveries that ended long ago; once a day is enough. */
    public void tidy() {
        announcements.forget(
                clock.instant().atZone(clock.getZone()).toLocalDate().minusDays(KEPT_DAYS));
    }

    /** Begins nothing more; what is under way goes on. */
    public void stop() {
        lanes.stop();
    }

    /**
     * Posts nothing more and waits for the posts under way.
     *
     * @return whether all ended within that time
     */
    public boolean close(Duration longest) throws InterruptedException {
        return lanes.close(longest);
    }

    /** Doubts first: what may have been posted is looked up before anything else of its workspace. */
    private List<Work> next(Set<Workspace> busy, int room) {
        Instant now = clock.instant();
        List<Work> works = new ArrayList<>();
        Set<Workspace> taken = new HashSet<>(busy);
        for (Delivery doubtful : announcements.awake(State.AMBIGUOUS, now, room + busy.size())) {
            Workspace workspace = doubtful.owed().workspace();
            if (!platforms.contains(workspace.platform())) {
                steps.take(new Step(
                        doubtful, doubtful.ambiguous("its platform is not connected", Duration.ofMinutes(1), now)));
            } else if (works.size() < room && taken.add(workspace)) {
                works.add(new Work(workspace, () -> courier.trace(doubtful)));
            }
        }
        for (Claims.Turn turn : claims.take(taken, room - works.size(), now)) {
            works.add(new Work(turn.sending().owed().workspace(), () -> courier.post(turn)));
        }
        return works;
    }
}
