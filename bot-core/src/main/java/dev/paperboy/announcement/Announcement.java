package dev.paperboy.announcement;

import dev.paperboy.subscription.SubscriptionId;
import java.time.LocalDate;

/**
 * What a subscription is owed once.
 *
 * @param day the local day it is for
 * @param slot which of the day's posts, from 0
 */
public record Announcement(SubscriptionId subscription, LocalDate day, int slot) {
    public Announcement {
        if (slot < 0) {
            throw new IllegalArgumentException("slots count from 0: " + slot);
        }
    }
}
