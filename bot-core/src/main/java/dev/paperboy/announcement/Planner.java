package dev.paperboy.announcement;

import dev.paperboy.subscription.Run;
import dev.paperboy.subscription.Schedule;
import dev.paperboy.subscription.Standing;
import dev.paperboy.subscription.Subscription;
import dev.paperboy.subscription.SubscriptionId;
import dev.paperboy.subscription.SubscriptionStore;
import dev.paperboy.subscription.SubscriptionStore.Move;
import dev.paperboy.subscription.Trials;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down what is owed: one row for each run that has come. Safe to repeat and to run in several processes. */
final class Planner {
    private static final int BATCH = 2_000;
    /** Runs missed longer ago are not written down one by one. */
    private static final Duration REMEMBERED = Duration.ofDays(14);
    /** The last day of trials ends at different moments around the world. */
    private static final Duration GRACE = Duration.ofDays(2);

    private final SubscriptionStore subscriptions;
    private final AnnouncementStore announcements;
    private final DeliveryKeys keys;

    Planner(SubscriptionStore subscriptions, AnnouncementStore announcements, DeliveryKeys keys) {
        this.subscriptions = subscriptions;
        this.announcements = announcements;
        this.keys = keys;
    }

    /** Plans every run that is due by now, and the trials of what was stopped. */
    void plan(Instant now) {
        List<Subscription> due = subscriptions.due(now, BATCH);
        while (!due.isEmpty() && planAll(due, now)) {
            due = subscriptions.due(now, BATCH);
        }
        Instant since = now.minus(Trials.LONGEST).minus(GRACE);
        List<Subscription> stopped = subscriptions.stopped(since, now, BATCH);
        while (!stopped.isEmpty() && planAll(stopped, now)) {
            stopped = subscriptions.stopped(since, now, BATCH);
        }
    }

    /** Reckons the moments of runs to come again where the rules of their time zone have changed. */
    void reckon(String rules) {
        Optional<SubscriptionId> after = Optional.empty();
        List<Subscription> outdated = subscriptions.reckonedOtherwise(rules, after, BATCH);
        while (!outdated.isEmpty()) {
            subscriptions.advance(outdated.stream()
                    .map(one -> new Move(
                            one.id(),
                            one.next(),
                            one.order().schedule().from(one.next().day())))
                    .toList());
            after = Optional.of(outdated.get(outdated.size() - 1).id());
            outdated = subscriptions.reckonedOtherwise(rules, after, BATCH);
        }
    }

    /**
     * Rows first, then the moves: a crash in between plans the same again, which changes nothing.
     *
     * @return whether any moved; if none did, somebody else is planning them
     */
    private boolean planAll(List<Subscription> due, Instant now) {
        List<Delivery> owed = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        for (Subscription one : due) {
            moves.add(new Move(one.id(), one.next(), owe(one, now, owed)));
        }
        announcements.plan(owed);
        return subscriptions.advance(moves) > 0;
    }

    /** Adds the rows for the runs that have come; gives the first that has not. */
    private Run owe(Subscription one, Instant now, List<Delivery> owed) {
        Schedule schedule = one.order().schedule();
        Run run = one.next();
        if (run.at().isBefore(now.minus(REMEMBERED))) {
            run = schedule.after(now.minus(REMEMBERED));
        }
        while (!run.at().isAfter(now)) {
            if (!isOwed(one, run)) {
                run = schedule.following(run);
                continue;
            }
            Announcement announcement = new Announcement(one.id(), run.day(), 0);
            Owed what =
                    new Owed(announcement, one.order().workspace(), one.order().address(), run.at());
            owed.add(Delivery.planned(what, keys.of(announcement, 0), run.at(), now));
            run = schedule.following(run);
        }
        return run;
    }

    /** What is stopped gets trials only, and of several of one channel only the first: one answer tells for all. */
    private boolean isOwed(Subscription one, Run run) {
        if (one.standing().isActive()) {
            return true;
        }
        return Trials.isOn(run.day(), one)
                && subscriptions.of(one.order().address()).stream()
                        .filter(other -> other.standing().state() == Standing.State.SUSPENDED)
                        .findFirst()
                        .filter(first -> first.id().equals(one.id()))
                        .isPresent();
    }
}
