package dev.paperboy.data.index;

import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.Listed;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperStore;
import dev.paperboy.paper.Snapshot;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** A store that tells from which revisions on changes were asked for. */
record WatchedStore(PaperStore store, LongConsumer asked) implements PaperStore {

    @Override
    public Kept keep(List<Arrival> arrivals) {
        return store.keep(arrivals);
    }

    @Override
    public Optional<Paper> find(PaperId id) {
        return store.find(id);
    }

    @Override
    public List<Paper> find(Collection<PaperId> ids) {
        return store.find(ids);
    }

    @Override
    public List<Listed> listed(LocalDate from, LocalDate to) {
        return store.listed(from, to);
    }

    @Override
    public Set<PaperId> onlyAnnounced(LocalDate from, LocalDate to) {
        return store.onlyAnnounced(from, to);
    }

    @Override
    public Set<LocalDate> listDays(String source, LocalDate from) {
        return store.listDays(source, from);
    }

    @Override
    public Optional<LocalDate> newestListDay(LocalDate notAfter) {
        return store.newestListDay(notAfter);
    }

    @Override
    public List<Snapshot> snapshots(PaperId id) {
        return store.snapshots(id);
    }

    @Override
    public List<Refreshable> refreshable(LocalDate from) {
        return store.refreshable(from);
    }

    @Override
    public long count() {
        return store.count();
    }

    @Override
    public long revision() {
        return store.revision();
    }

    @Override
    public void changedSince(long revision, Consumer<Revised> reader) {
        asked.accept(revision);
        store.changedSince(revision, reader);
    }
}
