package dev.paperboy.announcement;

import dev.paperboy.subscription.SubscriptionId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a subscription is owed once.
 *
 * @param day the local day it is for
 * @param slot which of the day's posts, from 0
 */
public record Announcement(SubscriptionId subscription, LocalDate day, int slot) {
    private static final String BETWEEN = "/";

    public Announcement {
        if (slot < 0) {
            throw new IllegalArgumentException("slots count from 0: " + slot);
        }
    }

    /** How people and files name it: {@code 5f1c/2026-11-23}, with {@code /1} behind it when it is not the day's first. */
    public String name() {
        return subscription + BETWEEN + day + (slot == 0 ? "" : BETWEEN + slot);
    }

    /** The one of that {@link #name}; empty when it is none. */
    public static Optional<Announcement> named(String name) {
        String[] parts = name.split(BETWEEN, -1);
        if (parts.length < 2 || parts.length > 3) {
            return Optional.empty();
        }
        try {
            int slot = parts.length == 2 ? 0 : Integer.parseInt(parts[2]);
            return Optional.of(new Announcement(new SubscriptionId(parts[0]), LocalDate.parse(parts[1]), slot));
        } catch (IllegalArgumentException | DateTimeException other) {
            return Optional.empty();
        }
    }
}
