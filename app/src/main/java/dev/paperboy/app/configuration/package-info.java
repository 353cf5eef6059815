/**
 * What the person who runs Paperboy may set, and where it is read from.
 *
 * <p>Environment variables win over the optional file {@code paperboy.properties} in the home directory; both use the same
 * keys. Everything is read and checked once at start, and a wrong value is refused by the name of its key.
 */
@NullMarked
package dev.paperboy.app.configuration;

import org.jspecify.annotations.NullMarked;
