package dev.paperboy.slack;

import java.time.Duration;

/**
 * How long a socket is trusted that may be connected but deaf.
 *
 * @param between how often each is asked for a sign of life
 * @param misses how many signs in a row may be missing
 * @param silence how long nothing may arrive: silence and deafness look alike, so a silent socket is renewed
 */
record SlackPatience(Duration between, int misses, Duration silence) {
    /** Ours: a deaf socket is replaced within four minutes, or half an hour where it still gives signs of life. */
    static final SlackPatience USUAL = new SlackPatience(Duration.ofMinutes(1), 3, Duration.ofMinutes(30));
}
