/**
 * The console in a shell: type a command, read the card, press a button by typing its number.
 *
 * <p>{@link dev.paperboy.console.terminal.TerminalChat} has a conversation with a person at a terminal (completion, history, styles) or
 * with a pipe (plain text, one command a line). Nothing that arrives can drive the terminal: control characters are taken out before
 * anything is styled.
 */
@NullMarked
package dev.paperboy.console.terminal;

import org.jspecify.annotations.NullMarked;
