/**
 * The small closed document Paperboy speaks in.
 *
 * <p>A feature says what it means with blocks and spans; each platform's renderer decides how that looks there. Text from
 * outside travels only as the text of a span, so that a renderer escapes all of it in one place. The model is closed: a
 * new block or span makes the compiler name every renderer that must draw it.
 */
@NullMarked
package dev.paperboy.card;

import org.jspecify.annotations.NullMarked;
