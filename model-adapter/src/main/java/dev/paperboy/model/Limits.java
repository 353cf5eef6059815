package dev.paperboy.model;

import java.time.Duration;

/**
 * How long an endpoint is waited for.
 *
 * @param answer how long one answer may take, waiting for its turn included
 * @param rest how long it is left alone after failing again and again
 */
record Limits(Duration answer, Duration rest) {
    /** For people who wait for a summary. */
    static final Limits WRITING = new Limits(Duration.ofSeconds(20), Duration.ofMinutes(1));

    /** For people who wait for a search. */
    static final Limits SEARCHING = new Limits(Duration.ofSeconds(3), Duration.ofMinutes(1));

    /** For work that nobody waits for. */
    static final Limits BACKGROUND = new Limits(Duration.ofMinutes(1), Duration.ofMinutes(5));
}
