/**
 * Finds papers with Lucene.
 *
 * <p>The index is derived from the store and follows it: {@link dev.paperboy.data.index.LuceneIndex} opens it, empties it
 * when it is damaged, of another schema or ahead of the store, and reads what changed in a thread of its own. What a person
 * typed never reaches a query language of Lucene's: words are analysed and queries are built from the resulting terms, within
 * limits. A search never waits for a commit.
 *
 * <p>Ranking is BM25 over one field that holds the title twice and the abstract once, which weighs a title's words twice
 * before saturation (the idea of BM25F) at the speed of a single field.
 */
@NullMarked
package dev.paperboy.data.index;

import org.jspecify.annotations.NullMarked;
