package dev.paperboy.platform;

import java.util.Optional;

/**
 * Remembers what a platform was last told, as a fingerprint, so that a start is no reason to tell it again. Thread-safe.
 *
 * <p>What a fingerprint is about is 1 to 120 characters, a fingerprint 1 to 64.
 */
public interface FingerprintStore {

    /** The fingerprint last kept; empty when there is none. */
    Optional<String> find(String about);

    /** Keeps the fingerprint in place of the last one. */
    void keep(String about, String fingerprint);
}
