package dev.paperboy.discord;

import dev.paperboy.platform.Secret;
import java.net.URI;

/**
 * Who we are at Discord.
 *
 * @param rest the base of the HTTP interface, with the version; the gateway is asked for there
 * @param shards which part of the servers this process looks after
 */
public record DiscordAccount(Secret token, URI rest, DiscordShards shards) {}
