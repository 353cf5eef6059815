package dev.paperboy.subscription;

import java.time.Instant;

/**
 * A channel, or a mailbox, that gets papers.
 *
 * @param number what people call it: from 1, unique among those of its address, never changed
 * @param created when it was set up
 * @param next the first run that is not planned yet; the planner's bookmark, not what to show people
 */
public record Subscription(SubscriptionId id, int number, Order order, Instant created, Standing standing, Run next) {}
