package dev.paperboy.command;

/** Who sees the answer to a command. Part of the declaration, because some platforms fix it when they acknowledge. */
public enum Audience {
    /** Only the person who asked. */
    ASKER,
    /** Everybody in the channel. */
    CHANNEL
}
