/**
 * The relational store: the one truth, behind the ports of the core.
 *
 * <p>{@link dev.paperboy.data.store.Store#open} gives a store that is locked for this process, migrated and checked; its methods
 * give the ports. By default it is an H2 file in Paperboy's home; several processes share a PostgreSQL database instead. What a
 * method acknowledged survives the death of the process. All SQL is plain, bound, and runs on both.
 *
 * <p>Never interrupt a thread that may be in here: H2 answers an interrupt by closing the database for everybody.
 */
@NullMarked
package dev.paperboy.data.store;

import org.jspecify.annotations.NullMarked;
