/**
 * Digests by mail: a person has the edition sent to a mailbox of theirs, once the mailbox has confirmed that it wants it.
 *
 * <p>A {@link dev.paperboy.digest.Request} waits for the mailbox; what was confirmed is an ordinary subscription, planned and
 * delivered as those of channels are. {@link dev.paperboy.digest.Digests} decides, {@link dev.paperboy.digest.Seal} signs what
 * goes out and has to come back.
 */
@NullMarked
package dev.paperboy.digest;

import org.jspecify.annotations.NullMarked;
