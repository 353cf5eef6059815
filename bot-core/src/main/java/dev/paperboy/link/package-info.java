/**
 * A paper's link that somebody shares gets a card, once per link, channel and day.
 *
 * <p>{@link dev.paperboy.link.SharedLinks} decides; {@link dev.paperboy.link.ShownLinkStore} remembers, across restarts and processes.
 */
@NullMarked
package dev.paperboy.link;

import org.jspecify.annotations.NullMarked;
