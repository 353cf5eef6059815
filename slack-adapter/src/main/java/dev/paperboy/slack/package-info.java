/**
 * Slack through Bolt for Java: native events become command calls, cards become Block Kit messages.
 *
 * <p>{@link dev.paperboy.slack.SlackPlatform} is what the rest sees. {@code SlackConnection} holds the sockets, {@code SlackEvents} gives
 * what arrives to {@code SlackListener}, which reports it from workers; {@code SlackCards} and {@code SlackText} draw, {@code SlackPosts}
 * sends through the one {@code SlackClient}, and {@code SlackFailures} says what an error means for a delivery. Every request of
 * Slack's is acknowledged before anything is done about it.
 */
@NullMarked
package dev.paperboy.slack;

import org.jspecify.annotations.NullMarked;
