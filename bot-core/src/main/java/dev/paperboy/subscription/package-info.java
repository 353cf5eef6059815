/**
 * Subscriptions: which papers a channel gets, on which days, at what local time.
 *
 * <p>An {@link dev.paperboy.subscription.Order} is what was asked for; a {@link dev.paperboy.subscription.Schedule} turns local
 * days and times into moments; {@link dev.paperboy.subscription.SubscriptionStore} keeps it all. What was delivered is known
 * elsewhere and asked for through {@link dev.paperboy.subscription.History}.
 */
@NullMarked
package dev.paperboy.subscription;

import org.jspecify.annotations.NullMarked;
