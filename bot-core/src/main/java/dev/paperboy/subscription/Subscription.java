package dev.paperboy.subscription;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A channel, or a mailbox, that gets papers.
 *
 * @param number what people call it: from 1, unique among those of its address, never changed
 * @param created when it was set up
 * @param next its next run: the first that is not planned yet
 */
public record Subscription(SubscriptionId id, int number, Order order, Instant created, Standing standing, Run next) {

    /** The run to tell people about: the next, or if it is stopped the one it would have were it resumed now. */
    Run upcoming(Instant now) {
        return standing.isActive() ? next : first(order.schedule(), now);
    }

    /** The first run after now by that schedule, on a day that has had none yet: there is one a day at most. */
    public Run first(Schedule schedule, Instant now) {
        Run run = schedule.after(now);
        LocalDate had = next.day().minusDays(1);
        while (!order.schedule().days().contains(had.getDayOfWeek())) {
            had = had.minusDays(1);
        }
        boolean planned = order.schedule().from(had).at().isAfter(created);
        while (planned && !run.day().isAfter(had)) {
            run = schedule.following(run);
        }
        return run;
    }
}
