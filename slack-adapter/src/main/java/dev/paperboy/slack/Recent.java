package dev.paperboy.slack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers the last values by their keys, and forgets the oldest. Thread-safe. */
final class Recent<K, V> {
    private final Map<K, V> values;

    Recent(int most) {
        values = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    synchronized Optional<V> find(K key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Whether there was none under that key. */
    synchronized boolean keep(K key, V value) {
        return values.put(key, value) == null;
    }
}
