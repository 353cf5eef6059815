package dev.paperboy.bench.search;

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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A store that makes its papers up when they are read, so that an index of millions can be measured without a database. */
final class GeneratedStore implements PaperStore {
    private final GeneratedPapers papers;
    private final AtomicInteger count;

    GeneratedStore(GeneratedPapers papers, int count) {
        this.papers = papers;
        this.count = new AtomicInteger(count);
    }

    /** One paper more arrives. */
    Paper grow() {
        return papers.paper(count.getAndIncrement());
    }

    @Override
    public long count() {
        return count.get();
    }

    @Override
    public long revision() {
        return count.get();
    }

    @Override
    public void changedSince(long revision, Consumer<Revised> reader) {
        for (int number = (int) revision; number < count.get(); number++) {
            reader.accept(new Revised(number + 1L, papers.paper(number)));
        }
    }

    @Override
    public Kept keep(List<Arrival> arrivals) {
        throw new UnsupportedOperationException("papers are made up, not kept");
    }

    @Override
    public Optional<Paper> find(PaperId id) {
        return Optional.empty();
    }

    @Override
    public List<Paper> find(Collection<PaperId> ids) {
        return List.of();
    }

    @Override
    public List<Listed> listed(LocalDate from, LocalDate to) {
        return List.of();
    }

    @Override
    public Set<LocalDate> listDays(String source, LocalDate from) {
        return Set.of();
    }

    @Override
    public Set<PaperId> onlyAnnounced(LocalDate from, LocalDate to) {
        return Set.of();
    }

    @Override
    public Optional<LocalDate> newestListDay(LocalDate notAfter) {
        return Optional.empty();
    }

    @Override
    public List<Snapshot> snapshots(PaperId id) {
        return List.of();
    }

    @Override
    public List<Refreshable> refreshable(LocalDate from) {
        return List.of();
    }
}
