package dev.paperboy.platform;

import java.time.Instant;

/** Tickets that are good once, for a while. Thread-safe. */
public interface TicketStore {

    /**
     * Issues a ticket.
     *
     * @param ticket 1 to 120 characters, never a secret itself
     */
    void issue(String ticket, Instant until);

    /** Takes a ticket; whether it was there and still good. The same ticket is taken once, whoever else tries at the same time. */
    boolean take(String ticket, Instant now);
}
