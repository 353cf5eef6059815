/**
 * What to offer while a command is being typed: command names, options, values, and a hint of what may follow.
 *
 * <p>Everything derives from the declarations and from the inbox's suggestions, so browser and terminal offer the same.
 */
@NullMarked
package dev.paperboy.console.completion;

import org.jspecify.annotations.NullMarked;
