/**
 * The ports to a chat platform, and how delivery fails.
 *
 * <p>An adapter implements {@link dev.paperboy.platform.ChatPlatform} and is given an {@link dev.paperboy.platform.Inbox} to
 * report to. It acknowledges first and calls the inbox from a bounded pool of workers.
 */
@NullMarked
package dev.paperboy.platform;

import org.jspecify.annotations.NullMarked;
