/**
 * Makes text from outside readable: one line, NFC, nothing invisible, simple LaTeX as Unicode.
 *
 * <p>{@link dev.paperboy.data.feed.text.PaperText} is the way in; every title, abstract, name and keyword of every source
 * passes through it once, so that whatever stands behind (store, index, cards) can rely on it. Pure functions: the same
 * text in gives the same text out. What is not simple stays as it was written; nothing readable is ever lost.
 */
@NullMarked
package dev.paperboy.data.feed.text;

import org.jspecify.annotations.NullMarked;
