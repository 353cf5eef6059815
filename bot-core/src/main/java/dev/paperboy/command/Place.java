package dev.paperboy.command;

/** Where a command makes sense. */
public enum Place {
    /** In channels, threads and direct messages. */
    ANYWHERE,
    /** In a channel, or in one of its threads. */
    CHANNEL,
    /** In a thread only. */
    THREAD
}
