/**
 * Papers from files: what a team brings along, saved lists, and the sample that ships with Paperboy.
 *
 * <p>{@link dev.paperboy.data.feed.file.PaperFile} imports JSON Lines, plain or gzipped, of any size: one object a line, in Paperboy's own
 * shape (docs/import-format.md), as Hugging Face's API gives it, or as arXiv dumps have it. A line that can't be read is counted with
 * its number and reason, the rest is kept. {@link dev.paperboy.data.feed.file.SampleEdition} is five days of papers to look at without a net.
 */
@NullMarked
package dev.paperboy.data.feed.file;

import org.jspecify.annotations.NullMarked;
