/** Starts Paperboy: reads the command line and puts the parts together. */
@NullMarked
package dev.paperboy.app;

import org.jspecify.annotations.NullMarked;
