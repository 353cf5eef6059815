/**
 * Summaries taken from the abstract: no model, no key, no network.
 *
 * <p>{@link dev.paperboy.summary.Summarizer} picks the sentences, or clauses of sentences, that say most of what a paper is about.
 * Nothing is invented: every line of a {@link dev.paperboy.summary.Summary} names the sentences of the abstract that it was taken
 * from, with their offsets. The same input gives the same summary, whatever its length, script or punctuation; time is bounded.
 *
 * <pre>{@code
 * Summary summary = new Summarizer().summarize(paper.title(), paper.abstractText(), Level.TLDR);
 * }</pre>
 */
@NullMarked
package dev.paperboy.summary;

import org.jspecify.annotations.NullMarked;
