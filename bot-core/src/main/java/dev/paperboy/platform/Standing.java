package dev.paperboy.platform;

import java.time.Instant;

/** How it stands with the connection to a platform. */
public sealed interface Standing permits Standing.Connecting, Standing.Connected, Standing.Refused {

    /**
     * Not there yet, or not any more; it is tried again by itself.
     *
     * @param reason what failed last, in a few words
     */
    record Connecting(String reason) implements Standing {}

    /**
     * People are answered.
     *
     * @param lastHeard when the platform was last heard of: a connection can look open long after it is dead
     */
    record Connected(Instant lastHeard) implements Standing {}

    /**
     * Given up until somebody changes the token or the application's settings and starts again.
     *
     * @param reason what the platform refuses
     */
    record Refused(String reason) implements Standing {}
}
