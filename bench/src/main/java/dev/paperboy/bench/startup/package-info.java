/** How long {@code ./paperboy} takes until its console answers, and what memory it holds when idle. */
@NullMarked
package dev.paperboy.bench.startup;

import org.jspecify.annotations.NullMarked;
