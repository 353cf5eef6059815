/**
 * What Paperboy writes to its log: one readable line per event on standard error, never a token.
 *
 * <p>Set up in code, without a configuration file, because reading one takes a tenth of the start.
 */
@NullMarked
package dev.paperboy.app.logging;

import org.jspecify.annotations.NullMarked;
