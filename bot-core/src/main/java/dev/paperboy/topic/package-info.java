/**
 * What papers are about: phrases chosen from their own words.
 *
 * <p>{@link dev.paperboy.topic.Phrases} takes the phrases between stop words, {@link dev.paperboy.topic.PhraseCounts} counts in
 * how many papers each occurs, and {@link dev.paperboy.topic.CorpusTopics} chooses by both. No model and no state but the counts;
 * the same paper and counts give the same topics.
 */
@NullMarked
package dev.paperboy.topic;

import org.jspecify.annotations.NullMarked;
