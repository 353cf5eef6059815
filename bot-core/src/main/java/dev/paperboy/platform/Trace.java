package dev.paperboy.platform;

import dev.paperboy.chat.MessageRef;

/** What looking for a message that may have arrived has shown. */
public sealed interface Trace permits Trace.Found, Trace.Absent, Trace.Unreadable {

    /** It arrived, and is here. */
    record Found(MessageRef message) implements Trace {}

    /** It certainly did not arrive. */
    record Absent() implements Trace {}

    /** The platform does not let us look; a person has to decide. */
    record Unreadable(String reason) implements Trace {}
}
