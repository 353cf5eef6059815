/**
 * Seals secrets before they are written to the store: comes in as text, goes out as text that only the right key opens, and only where it
 * was written. Used by the store, with keys that lie outside of it.
 */
@NullMarked
package dev.paperboy.data.seal;

import org.jspecify.annotations.NullMarked;
