/**
 * Reading from other people's servers as a good guest.
 *
 * <p>{@link dev.paperboy.data.feed.http.PoliteHttp} is one source's way out: one request at a time, spaced as the source asks, conditional
 * where it can be, tried again with growing and random waits, never larger, slower or elsewhere than expected.
 * {@link dev.paperboy.data.feed.http.SourceWatch} remembers how a source is doing, for {@code doctor}, and logs a failure once.
 */
@NullMarked
package dev.paperboy.data.feed.http;

import org.jspecify.annotations.NullMarked;
