/** The way from commands in a shell into the Paperboy that runs on the same home, which alone may open its store. */
@NullMarked
package dev.paperboy.app.door;

import org.jspecify.annotations.NullMarked;
