/**
 * Papers, editions and how to ask for them; the ports to feed, store and index.
 *
 * <p>What a paper is, what day lists say about it, and what it means to rank and to look for papers, in values that every
 * feature shares, plus the way a paper is drawn on a card.
 */
@NullMarked
package dev.paperboy.paper;

import org.jspecify.annotations.NullMarked;
