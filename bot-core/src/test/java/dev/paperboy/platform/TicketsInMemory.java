package dev.paperboy.platform;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps tickets in memory. */
public final class TicketsInMemory implements TicketStore {
    private final Map<String, Instant> issued = new ConcurrentHashMap<>();

    @Override
    public void issue(String ticket, Instant until) {
        issued.put(ticket, until);
    }

    @Override
    public boolean take(String ticket, Instant now) {
        Instant until = issued.remove(ticket);
        return until != null && until.isAfter(now);
    }
}
