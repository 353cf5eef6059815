/**
 * What one entry of a source says, read without trusting it.
 *
 * <p>{@link dev.paperboy.data.feed.entry.Fields} reads a JSON object field by field: what is missing or of another kind than asked for is
 * absent, never an error, because sources add, drop and rename fields as they like. What makes an entry useless as a whole is an
 * {@link dev.paperboy.data.feed.entry.UnreadableEntry} with its reason.
 */
@NullMarked
package dev.paperboy.data.feed.entry;

import org.jspecify.annotations.NullMarked;
