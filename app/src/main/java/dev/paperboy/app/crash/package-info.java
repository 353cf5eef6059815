/** Lets a test of the whole program have it die at a place that matters. In every other use nothing of this is there but one look at a property. */
@NullMarked
package dev.paperboy.app.crash;

import org.jspecify.annotations.NullMarked;
