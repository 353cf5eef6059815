package dev.paperboy.summary;

import dev.paperboy.chat.Workspace;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps what models wrote in memory, for tests. */
public final class WrittenInMemory implements WrittenStore {
    private record Day(Workspace workspace, LocalDate day) {}

    private final Map<Key, Written> written = new HashMap<>();
    private final Map<Day, Integer> spent = new HashMap<>();

    @Override
    public synchronized Optional<Written> find(Key key) {
        return Optional.ofNullable(written.get(key));
    }

    @Override
    public synchronized void keep(Key key, Written summary) {
        written.keySet()
                .removeIf(other -> other.paper().equals(key.paper())
                        && other.model().equals(key.model())
                        && other.level() == key.level());
        written.put(key, summary);
    }

    @Override
    public synchronized boolean spend(Workspace workspace, LocalDate day, int most) {
        Day key = new Day(workspace, day);
        if (spent.getOrDefault(key, 0) >= most) {
            return false;
        }
        spent.merge(key, 1, Integer::sum);
        return true;
    }
}
