/**
 * Discussions: a thread about one paper in one channel.
 *
 * <p>{@link dev.paperboy.discussion.DiscussCommand} opens it, or leads to the one that is there, also when two ask at once.
 * {@link dev.paperboy.discussion.Listener} keeps what is said in such threads, each message once, and in no others. {@link
 * dev.paperboy.discussion.RecapCommand} tells what was said. Nothing of one workspace is visible to another, and nothing of a
 * thread outside of its channel.
 */
@NullMarked
package dev.paperboy.discussion;

import org.jspecify.annotations.NullMarked;
