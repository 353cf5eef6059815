package dev.paperboy.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A log that lasts as long as it is referred to; it drops nothing, its reader is bounded. */
public final class MemoryLog implements ConsoleLog {
    private final Map<String, ConsoleMessage> kept = new LinkedHashMap<>();

    @Override
    public synchronized List<ConsoleMessage> messages() {
        return List.copyOf(kept.values());
    }

    @Override
    public synchronized void keep(ConsoleMessage message) {
        kept.put(message.id(), message);
    }
}
