package dev.paperboy.platform;

import dev.paperboy.chat.Workspace;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers events in memory. */
public final class EventsInMemory implements EventStore {
    private final Map<Reported, Instant> reported = new ConcurrentHashMap<>();

    private record Reported(Workspace workspace, String event) {}

    @Override
    public boolean isFirst(Workspace workspace, String event, Instant at) {
        return reported.putIfAbsent(new Reported(workspace, event), at) == null;
    }

    @Override
    public void forget(Workspace workspace, String event) {
        reported.remove(new Reported(workspace, event));
    }

    @Override
    public void forgetBefore(Instant then) {
        reported.values().removeIf(at -> at.isBefore(then));
    }
}
