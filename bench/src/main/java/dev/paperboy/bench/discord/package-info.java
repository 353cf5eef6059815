/** What Discord costs: joining, answering, posting and memory, beside a bare bot of the same library in the same run. */
@NullMarked
package dev.paperboy.bench.discord;

import org.jspecify.annotations.NullMarked;
