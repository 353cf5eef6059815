/**
 * Puts the parts together, by hand: who is given what is read here and nowhere else.
 *
 * <p>{@link dev.paperboy.app.wiring.Archive} is what is kept, {@link dev.paperboy.app.wiring.Sources} where papers come from,
 * {@link dev.paperboy.app.wiring.Desk} what answers, and {@link dev.paperboy.app.wiring.Bot} all of it running.
 */
@NullMarked
package dev.paperboy.app.wiring;

import org.jspecify.annotations.NullMarked;
