/**
 * Declaring, reading, checking and running commands.
 *
 * <p>A {@link dev.paperboy.command.CommandSpec} is the one declaration of a command: parsing, help, "did you mean", modals,
 * typed options and completion all derive from it. Whatever a person does becomes a {@link
 * dev.paperboy.chat.CommandCall}, is checked here once, and is answered by a {@link dev.paperboy.command.Command} with a card.
 */
@NullMarked
package dev.paperboy.command;

import org.jspecify.annotations.NullMarked;
