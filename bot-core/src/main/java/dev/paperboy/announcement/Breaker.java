package dev.paperboy.announcement;

import dev.paperboy.chat.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Stops asking a platform that refuses us again and again. Of the platforms we know, the strictest shuts out for ten minutes whoever makes
 * 10,000 refused requests in ten minutes; a permission taken from us in many channels at once would do that. Not thread-safe.
 */
final class Breaker {
    private static final int MOST = 1_000;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    /** Installations of several workspaces do not end in the same moment: then it is we who are shut out. */
    private static final int SHUT_OUT = 3;

    private final Deque<Instant> refusals = new ArrayDeque<>();
    private final Set<Workspace> uninstalled = new HashSet<>();
    private Instant closedUntil = Instant.MIN;

    boolean isOpen(Instant now) {
        while (!refusals.isEmpty() && refusals.peekFirst().isBefore(now.minus(WINDOW))) {
            refusals.removeFirst();
        }
        return refusals.size() < MOST && !now.isBefore(closedUntil);
    }

    void succeeded() {
        uninstalled.clear();
    }

    /** The channel is gone, or we may not post there. */
    void refused(Instant now) {
        refusals.addLast(now);
    }

    /** The workspace's token is refused. */
    void uninstalled(Workspace workspace, Instant now) {
        refused(now);
        uninstalled.add(workspace);
        if (uninstalled.size() >= SHUT_OUT) {
            uninstalled.clear();
            closedUntil = now.plus(WINDOW);
        }
    }
}
