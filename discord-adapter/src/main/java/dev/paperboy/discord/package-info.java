/**
 * Discord through JDA: native events become command calls, cards become messages of components.
 *
 * <p>Only the platform, what it is given and the check for the doctor are public. Classes are named as in the other adapters: {@code …Cards}
 * draws blocks, {@code …Text} spans, {@code …Addresses} knows ids, {@code …Limits} what the platform takes.
 */
@NullMarked
package dev.paperboy.discord;

import org.jspecify.annotations.NullMarked;
