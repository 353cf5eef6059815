/**
 * How fast papers are indexed and found, beside plain Lucene in the same run.
 *
 * <p>{@link dev.paperboy.bench.search.IndexRate} and {@link dev.paperboy.bench.search.SearchLatency} print the tables of
 * docs/benchmarks.md, "Index rate" and "Search latency".
 */
@NullMarked
package dev.paperboy.bench.search;

import org.jspecify.annotations.NullMarked;
