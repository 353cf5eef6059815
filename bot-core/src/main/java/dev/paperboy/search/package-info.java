/**
 * Finding papers: by words, by likeness, by id.
 *
 * <p>What people ask for becomes a {@link dev.paperboy.paper.PaperQuery}; the index answers it, the store says what the papers are,
 * and the commands here draw the answer. Zero results never end there: what was relaxed, a likely spelling or another way on is
 * offered.
 */
@NullMarked
package dev.paperboy.search;

import org.jspecify.annotations.NullMarked;
