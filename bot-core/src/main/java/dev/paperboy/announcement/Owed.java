package dev.paperboy.announcement;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import java.time.Instant;

/**
 * What is owed to whom, and from when; fixed once it is planned.
 *
 * @param announcement unique: owed once
 * @param due never posted before
 */
public record Owed(Announcement announcement, Workspace workspace, Address address, Instant due) {}
