/**
 * What can be reached from outside: comes in as requests of other services and of browsers, goes to the adapter that asked for it. Nothing
 * of the console is here; that one listens for itself, on the loopback interface only.
 */
@NullMarked
package dev.paperboy.app.web;

import org.jspecify.annotations.NullMarked;
