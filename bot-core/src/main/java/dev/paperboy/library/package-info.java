/**
 * What a workspace makes of papers: its members' votes, its reading list, and the papers put before it.
 *
 * <p>A vote counts once for each member and paper, whether it was given by a command, a button or a reaction. The reading list and
 * the submissions belong to the workspace as a whole. Everything is asked for by workspace, so nothing of one is ever visible to
 * another. The stores are {@link dev.paperboy.library.VoteStore}, {@link dev.paperboy.library.PaperList} and {@link
 * dev.paperboy.library.PostStore}.
 */
@NullMarked
package dev.paperboy.library;

import org.jspecify.annotations.NullMarked;
