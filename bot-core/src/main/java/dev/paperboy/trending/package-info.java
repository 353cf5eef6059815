/**
 * Editions: which papers of a day, week or month come first, and why.
 *
 * <p>{@link dev.paperboy.trending.TrendingEditions} reads what stood on the lists and ranks it with the pure {@link
 * dev.paperboy.trending.Ranking}; every score keeps its terms, so that {@code why} can tell them. The commands turn what a
 * person typed into an edition, and say what to ask for instead when there is none.
 */
@NullMarked
package dev.paperboy.trending;

import org.jspecify.annotations.NullMarked;
