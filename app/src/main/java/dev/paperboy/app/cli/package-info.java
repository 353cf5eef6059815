/**
 * The command line: one class per sub-command.
 *
 * <p>Results go to standard output, everything else to standard error. Exit codes: 0 done, 1 something failed, 2 the command
 * line or its input was wrong.
 */
@NullMarked
package dev.paperboy.app.cli;

import org.jspecify.annotations.NullMarked;
