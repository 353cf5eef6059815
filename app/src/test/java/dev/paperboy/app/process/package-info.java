/**
 * The packaged program, started as a process as its user starts it: what it says, what it exits with, what is left when it is killed.
 *
 * <p>{@link dev.paperboy.app.process.Program} starts it, {@link dev.paperboy.app.process.ConsoleClient} talks to its console.
 */
@NullMarked
package dev.paperboy.app.process;

import org.jspecify.annotations.NullMarked;
