/** Reading the corpora that benchmarks are run on. */
@NullMarked
package dev.paperboy.bench.corpus;

import org.jspecify.annotations.NullMarked;
