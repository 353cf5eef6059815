/**
 * The way papers come in: from Hugging Face, from arXiv, from a file, from the sample that ships with Paperboy.
 *
 * <p>{@link dev.paperboy.data.feed.FetchRound} asks the feeds for their day lists and keeps what arrived,
 * {@link dev.paperboy.data.feed.VoteRefresh} reads counts again when they have moved. One package below for each source and for what
 * they share. Guarantees: a source that is down or sends garbage costs only itself; an entry that can't be read is refused with its
 * reason and the rest is kept; no source is asked more often than it allows.
 */
@NullMarked
package dev.paperboy.data.feed;

import org.jspecify.annotations.NullMarked;
