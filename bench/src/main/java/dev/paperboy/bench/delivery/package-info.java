/** Measures how announcements are planned and delivered: through a store of its own, to a platform that answers at once or slowly. */
@NullMarked
package dev.paperboy.bench.delivery;

import org.jspecify.annotations.NullMarked;
