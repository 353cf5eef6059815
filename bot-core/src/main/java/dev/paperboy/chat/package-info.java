/**
 * The words everyone shares: workspaces, addresses, message references and command calls.
 *
 * <p>Everything here is an immutable value. A platform is known only by its key, a short lower-case word that the adapter
 * chooses; nothing in the core depends on which one it is.
 */
@NullMarked
package dev.paperboy.chat;

import org.jspecify.annotations.NullMarked;
