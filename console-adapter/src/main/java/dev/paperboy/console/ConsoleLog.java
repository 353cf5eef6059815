package dev.paperboy.console;

import java.util.List;

/** Keeps what was said on the console, so that it survives a restart. Thread-safe. */
public interface ConsoleLog {

    /** The messages kept, in the order in which they were first said. */
    List<ConsoleMessage> messages();

    /**
     * Keeps a message; one with the same id takes the older one's place. When this returns, the death of the process can't lose it.
     *
     * @throws java.io.UncheckedIOException when it could not be kept
     */
    void keep(ConsoleMessage message);
}
