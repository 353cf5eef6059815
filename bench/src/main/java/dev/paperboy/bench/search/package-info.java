/**
 * How fast papers are indexed and found, beside plain Lucene in the same run.
 *
 * <p>{@link dev.paperboy.bench.search.IndexRate} and {@link dev.paperboy.bench.search.SearchLatency} print the tables of
 * docs/benchmarks.md, "Import and index rate" and "Search latency"; {@link dev.paperboy.bench.search.BadInput} those of "Odd queries
 * and abstracts".
 *
 * <p>{@link dev.paperboy.bench.search.SearchScale} makes as many papers up as wanted, with the term statistics of real ones, and
 * measures latency, throughput, size, heap, reopening and the delay until a new paper is found.
 */
@NullMarked
package dev.paperboy.bench.search;

import org.jspecify.annotations.NullMarked;
