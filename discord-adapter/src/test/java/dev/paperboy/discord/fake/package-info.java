/**
 * Discord on loopback, for tests: the HTTP interface and the gateway as far as we use them, a ledger of what people would see, and faults
 * to order.
 *
 * <pre>{@code
 * try (FakeDiscord discord = new FakeDiscord()) {
 *     start(discord.endpoint());
 *     discord.person().slash("papers", "trending", Map.of());
 *     assertThat(discord.complaints()).isEmpty();
 * }
 * }</pre>
 *
 * <p>Every request, and every answer of its own, is held against Discord's published specification where that file is there, and against
 * the rules which the specification leaves out.
 */
@NullMarked
package dev.paperboy.discord.fake;

import org.jspecify.annotations.NullMarked;
