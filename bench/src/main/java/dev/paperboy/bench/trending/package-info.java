/**
 * How well editions are ranked: by the votes known early, judged by the votes that came later.
 *
 * <p>{@link dev.paperboy.bench.trending.TrendingBench} prints the table of docs/benchmarks.md, "Trending".
 */
@NullMarked
package dev.paperboy.bench.trending;

import org.jspecify.annotations.NullMarked;
