package dev.paperboy.data.store;

import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.KnownPaper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperMerge;
import dev.paperboy.paper.PaperStore;
import dev.paperboy.paper.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keeps one batch of arrivals within one transaction. */
final class PaperBatch {
    private final Handle handle;
    private final Map<PaperId, Stored> before = new LinkedHashMap<>();
    private final Map<PaperId, KnownPaper> after = new LinkedHashMap<>();
    private int added;
    private int changed;
    private long revision;

    private PaperBatch(Handle handle) {
        this.handle = handle;
    }

    static PaperStore.Kept keep(Handle handle, List<Arrival> arrivals) {
        return new PaperBatch(handle).keep(arrivals);
    }

    private PaperStore.Kept keep(List<Arrival> arrivals) {
        // locks the row, so that batches of several processes come one after the other
        long newest = handle.createQuery("select newest from paper_revision for update")
                .mapTo(Long.class)
                .one();
        revision = newest;
        readKnown(arrivals);
        arrivals.forEach(this::take);
        writePapers();
        writeListings(arrivals);
        writeSnapshots(arrivals);
        if (revision > newest) {
            handle.createUpdate("update paper_revision set newest = :newest")
                    .bind("newest", revision)
                    .execute();
        }
        return new PaperStore.Kept(added, changed, after.size() - added - changed);
    }

    private void readKnown(List<Arrival> arrivals) {
        List<String> ids = arrivals.stream()
                .map(arrival -> arrival.paper().id().value())
                .distinct()
                .toList();
        handle.createQuery("select * from paper where id = any(:ids)")
                .bindArray("ids", String.class, ids)
                .map((row, context) -> new Stored(PaperRows.known(row), row.getLong("revision")))
                .forEach(stored -> before.put(stored.known().paper().id(), stored));
    }

    private void take(Arrival arrival) {
        PaperId id = arrival.paper().id();
        Optional<KnownPaper> known = Optional.ofNullable(after.get(id))
                .or(() -> Optional.ofNullable(before.get(id)).map(Stored::known));
        after.put(id, known.map(paper -> PaperMerge.merge(paper, arrival)).orElseGet(() -> PaperMerge.first(arrival)));
    }

    private void writePapers() {
        PreparedBatch inserts = handle.prepareBatch(PaperRows.INSERT);
        PreparedBatch updates = handle.prepareBatch(PaperRows.UPDATE);
        after.forEach((id, now) -> {
            Stored stored = before.get(id);
            if (stored == null) {
                added++;
                PaperRows.bind(inserts, now, ++revision);
                inserts.add();
            } else if (!stored.known().equals(now)) {
                boolean visibly = !stored.known().paper().equals(now.paper());
                changed += visibly ? 1 : 0;
                PaperRows.bind(updates, now, visibly ? ++revision : stored.revision());
                updates.add();
            }
        });
        inserts.execute();
        updates.execute();
    }

    private void writeListings(List<Arrival> arrivals) {
        batch(
                "insert into listing (listed_on, paper, source) values (:day, :paper, :source) on conflict do nothing",
                rows -> {
                    for (Arrival arrival : arrivals) {
                        arrival.listedOn()
                                .ifPresent(day -> rows.bind("day", day)
                                        .bind("paper", arrival.paper().id().value())
                                        .bind("source", arrival.source())
                                        .add());
                    }
                });
    }

    private void writeSnapshots(List<Arrival> arrivals) {
        String insert = "insert into snapshot (paper, taken_at, upvotes, comments, stars)"
                + " values (:paper, :at, :upvotes, :comments, :stars) on conflict do nothing";
        batch(insert, rows -> {
            for (Arrival arrival : arrivals) {
                PaperMerge.snapshot(arrival).ifPresent(snapshot -> add(rows, snapshot));
            }
        });
    }

    private static void add(PreparedBatch rows, Snapshot snapshot) {
        PaperRows.bind(rows, snapshot.popularity());
        rows.bind("paper", snapshot.paper().value())
                .bind("at", Columns.moment(snapshot.at()))
                .add();
    }

    private void batch(String sql, Consumer<PreparedBatch> filling) {
        PreparedBatch rows = handle.prepareBatch(sql);
        filling.accept(rows);
        rows.execute();
    }

    /** A paper and its revision, as the table has them. */
    private record Stored(KnownPaper known, long revision) {}
}
