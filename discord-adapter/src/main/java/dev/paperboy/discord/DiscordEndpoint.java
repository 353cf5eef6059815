package dev.paperboy.discord;

import java.net.URI;
import java.util.Optional;

/**
 * Where Discord is reached.
 *
 * @param rest the base of the HTTP interface, with the version
 * @param gateway the WebSocket; empty for the one the library knows
 */
public record DiscordEndpoint(URI rest, Optional<URI> gateway) {
    /** Discord itself. */
    public static final DiscordEndpoint DISCORD =
            new DiscordEndpoint(URI.create("https://discord.com/api/v10/"), Optional.empty());
}
