/** How well topics chosen from a paper's words agree with the keywords its source gives. */
@NullMarked
package dev.paperboy.bench.topic;

import org.jspecify.annotations.NullMarked;
