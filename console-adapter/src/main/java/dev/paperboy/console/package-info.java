/**
 * The local console: Paperboy's own small chat platform, on this machine only.
 *
 * <p>One workspace ({@code console}, {@code local}), one person, several channels with threads, and a direct view. {@link
 * dev.paperboy.console.ConsolePlatform} is the port; what is said is kept by a {@link dev.paperboy.console.ConsoleLog}. {@code
 * web} shows it in the browser and {@code terminal} in a shell; both ask through the same {@link
 * dev.paperboy.console.ConsoleListener}.
 *
 * <p>Guarantees: a delivery is posted once per key for as long as its message is kept, also after a restart; at most {@link
 * dev.paperboy.console.ConsoleLimits#MESSAGES_PER_CHANNEL} messages are kept for each channel; commands run on a bounded pool and
 * are refused with a reason when it is full.
 */
@NullMarked
package dev.paperboy.console;

import org.jspecify.annotations.NullMarked;
