/**
 * Learns from the store what papers are about, and keeps it in a file.
 *
 * <p>In: every paper of the store, once and again when the store has grown by a third. Out: {@link
 * dev.paperboy.data.topic.LearntTopics}, which commands ask.
 */
@NullMarked
package dev.paperboy.data.topic;

import org.jspecify.annotations.NullMarked;
