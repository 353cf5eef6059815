/**
 * Hugging Face Daily Papers: the dated list of papers with its votes.
 *
 * <p>{@link dev.paperboy.data.feed.huggingface.HuggingFaceFeed} reads the lists of days, weeks and months and single papers;
 * {@link dev.paperboy.data.feed.huggingface.HuggingFaceEntry} reads one entry, whatever year's shape it has, for the feed and for files
 * of saved entries alike. Hugging Face's own summaries are not read: for weeks at a time there are none.
 */
@NullMarked
package dev.paperboy.data.feed.huggingface;

import org.jspecify.annotations.NullMarked;
