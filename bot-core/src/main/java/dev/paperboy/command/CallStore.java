package dev.paperboy.command;

import java.util.Optional;

/** Keeps the text of calls that are too long for a button's id. */
public interface CallStore {

    /** Keeps the text under the key; keeping the same again changes nothing. */
    void keep(String key, String text);

    /** The text kept under the key. */
    Optional<String> find(String key);
}
