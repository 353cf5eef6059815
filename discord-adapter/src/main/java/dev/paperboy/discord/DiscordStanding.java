package dev.paperboy.discord;

import java.time.Instant;

/** How it stands with the connection to Discord. */
public sealed interface DiscordStanding
        permits DiscordStanding.Connecting, DiscordStanding.Connected, DiscordStanding.Refused {

    /**
     * Not there yet, or not any more; it is tried again by itself.
     *
     * @param reason what failed last, in a few words
     */
    record Connecting(String reason) implements DiscordStanding {}

    /**
     * People are answered.
     *
     * @param lastHeard when Discord last answered a heartbeat, or the connection began; a healthy one is less than two minutes old
     */
    record Connected(Instant lastHeard) implements DiscordStanding {}

    /**
     * Given up until somebody changes the token or the application's settings and starts again.
     *
     * @param reason what Discord refuses
     */
    record Refused(String reason) implements DiscordStanding {}
}
