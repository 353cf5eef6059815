/**
 * arXiv: what was announced today, and any paper by its id.
 *
 * <p>{@link dev.paperboy.data.feed.arxiv.ArxivFeed} reads the announcement feeds for day lists, because the query API lags behind them, and
 * the query API for single papers. XML is read without document types or outside entities and within limits. Descriptive
 * metadata of arXiv is CC0; its terms ask for one connection and three seconds between requests, over all its interfaces
 * together: give everything that talks to arXiv the same {@link dev.paperboy.data.feed.http.Pace}.
 */
@NullMarked
package dev.paperboy.data.feed.arxiv;

import org.jspecify.annotations.NullMarked;
