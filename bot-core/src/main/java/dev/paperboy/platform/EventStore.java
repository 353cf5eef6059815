package dev.paperboy.platform;

import dev.paperboy.chat.Workspace;
import java.time.Instant;

/** Remembers which events a platform has reported, because platforms report them again. Thread-safe. */
public interface EventStore {

    /**
     * Whether the workspace's event was not reported before; it counts as reported from now on.
     *
     * @param event the platform's own id of it, 1 to 200 characters
     */
    boolean isFirst(Workspace workspace, String event, Instant at);

    /** Takes a report back, because nothing could be done about it; it may come again. */
    void forget(Workspace workspace, String event);

    /** Forgets what was reported before then. */
    void forgetBefore(Instant then);
}
