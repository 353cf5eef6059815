package dev.paperboy.discord;

import java.util.Optional;

/**
 * Keeps which commands were last registered, because Discord limits how often that may be done (200 a day) and a start is no reason
 * to do it again. Thread-safe.
 */
public interface OfferStore {
    /** The fingerprint kept for the application; empty when none was. */
    Optional<String> registered(String application);

    /** Keeps the fingerprint of what is registered now. */
    void keep(String application, String fingerprint);
}
