package dev.paperboy.announcement;

import java.util.ArrayList;
import java.util.List;

/** A ledger in memory, for tests. */
final class LedgerInMemory implements SentLedger {
    private final List<Entry> entries = new ArrayList<>();
    private final String id;

    LedgerInMemory(String id) {
        this.id = id;
    }

    /** Takes over what another knows. */
    synchronized void copy(LedgerInMemory other) {
        entries.addAll(other.newest(Integer.MAX_VALUE));
    }

    @Override
    public synchronized void note(List<Delivery> sending) {
        sending.stream().map(Entry::of).forEach(entries::add);
    }

    @Override
    public synchronized List<Entry> newest(int most) {
        return List.copyOf(entries.subList(Math.max(0, entries.size() - most), entries.size()));
    }

    @Override
    public String id() {
        return id;
    }
}
