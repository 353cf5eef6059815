/**
 * Announcements: what subscriptions are owed, posted once each.
 *
 * <p>An {@link dev.paperboy.announcement.Announcement} is owed for one subscription and local day. Its {@link
 * dev.paperboy.announcement.Delivery} is a row that walks through states: planned, composed, sending, sent. Before the
 * first byte leaves, {@code SENDING} is durable; an attempt with an unclear outcome is looked up before any other; what can't be
 * delivered ends in a state with a reason. {@link dev.paperboy.announcement.AnnouncementStore} keeps the rows; every change of
 * one is compare-and-set, so that any number of workers, also in several processes, agree.
 */
@NullMarked
package dev.paperboy.announcement;

import org.jspecify.annotations.NullMarked;
