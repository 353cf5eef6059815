/** Measures summaries against the one-line summaries people wrote, beside simple ways to pick a sentence. */
@NullMarked
package dev.paperboy.bench.summary;

import org.jspecify.annotations.NullMarked;
