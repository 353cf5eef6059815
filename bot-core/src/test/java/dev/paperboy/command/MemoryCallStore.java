package dev.paperboy.command;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps calls in memory. */
public final class MemoryCallStore implements CallStore {
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    @Override
    public void keep(String key, String text) {
        texts.put(key, text);
    }

    @Override
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }
}
