/** What Paperboy does by itself, again and again: fetching, refreshing votes, announcing. */
@NullMarked
package dev.paperboy.app.schedule;

import org.jspecify.annotations.NullMarked;
