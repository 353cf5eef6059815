package dev.paperboy.platform;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps fingerprints in memory. */
public final class FingerprintsInMemory implements FingerprintStore {
    private final Map<String, String> kept = new ConcurrentHashMap<>();

    @Override
    public Optional<String> find(String about) {
        return Optional.ofNullable(kept.get(about));
    }

    @Override
    public void keep(String about, String fingerprint) {
        kept.put(about, fingerprint);
    }
}
