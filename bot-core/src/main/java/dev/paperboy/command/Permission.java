package dev.paperboy.command;

/** Who may run a command. */
public enum Permission {
    EVERYONE,
    /** Those who may manage the channel; the adapter says who that is, the core refuses the others. */
    MANAGER
}
