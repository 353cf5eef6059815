package dev.paperboy.data.store;

import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.Listed;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperStore;
import dev.paperboy.paper.Snapshot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Papers, day lists and snapshots in the store. */
final class StoredPapers implements PaperStore {
    private static final int PAGE = 500;
    /** Announcements count where a paper stood on no other list: nobody could vote there. */
    private static final String FIRST_DAY =
            "coalesce(min(case when source <> '" + Arrival.ANNOUNCER + "' then listed_on end), min(listed_on))";

    private static final String FIRST_LISTED = "select paper, " + FIRST_DAY + " as first_day from listing";
    private static final String READING_LISTS = "Can't read the lists";
    private static final int WEEK = 7;
    private static final LocalDate FIRST_EVER = LocalDate.of(1900, 1, 1);

    private final Transactions transactions;
    private final Object keeping = new Object();

    StoredPapers(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Kept keep(List<Arrival> arrivals) {
        List<Arrival> batch = List.copyOf(arrivals);
        if (batch.isEmpty()) {
            return new Kept(0, 0, 0);
        }
        synchronized (
                keeping) { // within this process waiting here is cheaper than at the row's lock, and has no time-out
            return transactions.run("Can't keep papers", handle -> PaperBatch.keep(handle, batch));
        }
    }

    @Override
    public Optional<Paper> find(PaperId id) {
        return find(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Paper> find(Collection<PaperId> ids) {
        List<String> asked = ids.stream().map(PaperId::value).distinct().toList();
        Map<PaperId, Paper> found = transactions.run(
                "Can't read papers",
                handle -> handle.createQuery("select * from paper where id = any(:ids)")
                        .bindArray("ids", String.class, asked)
                        .map((row, context) -> PaperRows.paper(row))
                        .collect(Collectors.toMap(Paper::id, paper -> paper)));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .toList();
    }

    @Override
    public List<Listed> listed(LocalDate from, LocalDate to) {
        return transactions.run(READING_LISTS, handle -> {
            Map<PaperId, List<Snapshot>> snapshots = snapshotsOfListed(handle, from, to);
            return handle.createQuery("select p.*, f.first_day from (" + FIRST_LISTED
                            + " where paper in (select paper from listing where listed_on between :from and :to) group by paper) f"
                            + " join paper p on p.id = f.paper order by f.first_day")
                    .bind("from", from)
                    .bind("to", to)
                    .map((row, context) -> listed(row, snapshots))
                    .list();
        });
    }

    private static Listed listed(ResultSet row, Map<PaperId, List<Snapshot>> snapshots) throws SQLException {
        Paper paper = PaperRows.paper(row);
        return new Listed(paper, Columns.day(row, "first_day"), snapshots.getOrDefault(paper.id(), List.of()));
    }

    private static Map<PaperId, List<Snapshot>> snapshotsOfListed(Handle handle, LocalDate from, LocalDate to) {
        return handle.createQuery(
                        "select * from snapshot"
                                + " where paper in (select paper from listing where listed_on between :from and :to) order by taken_at")
                .bind("from", from)
                .bind("to", to)
                .map((row, context) -> snapshot(row))
                .collect(Collectors.groupingBy(Snapshot::paper, LinkedHashMap::new, Collectors.toList()));
    }

    @Override
    public Optional<LocalDate> newestListDay(LocalDate notAfter) {
        return newestListDay(
                        "source <> '" + Arrival.ANNOUNCER + "' and listed_on >= :from",
                        notAfter.minusDays(WEEK),
                        notAfter)
                .or(() -> newestListDay("listed_on >= :from", FIRST_EVER, notAfter));
    }

    private Optional<LocalDate> newestListDay(String which, LocalDate from, LocalDate notAfter) {
        return transactions.run(
                READING_LISTS,
                handle -> handle.createQuery("select listed_on from listing where listed_on <= :day and " + which
                                + " order by listed_on desc limit 1")
                        .bind("day", notAfter)
                        .bind("from", from)
                        .mapTo(LocalDate.class)
                        .findOne());
    }

    @Override
    public Set<PaperId> onlyAnnounced(LocalDate from, LocalDate to) {
        return transactions.run(
                READING_LISTS,
                handle -> handle.createQuery("select paper from listing where listed_on between :from and :to"
                                + " group by paper having min(source) = :announcer and max(source) = :announcer")
                        .bind("from", from)
                        .bind("to", to)
                        .bind("announcer", Arrival.ANNOUNCER)
                        .map((row, context) -> new PaperId(row.getString("paper")))
                        .collect(Collectors.toSet()));
    }

    @Override
    public Set<LocalDate> listDays(String source, LocalDate from) {
        return transactions.run(
                READING_LISTS,
                handle -> handle.createQuery(
                                "select distinct listed_on from listing where listed_on >= :from and source = :source")
                        .bind("from", from)
                        .bind("source", source)
                        .mapTo(LocalDate.class)
                        .collect(Collectors.toSet()));
    }

    @Override
    public List<Snapshot> snapshots(PaperId id) {
        return transactions.run(
                "Can't read snapshots",
                handle -> handle.createQuery("select * from snapshot where paper = :paper order by taken_at")
                        .bind("paper", id.value())
                        .map((row, context) -> snapshot(row))
                        .list());
    }

    private static Snapshot snapshot(ResultSet row) throws SQLException {
        return new Snapshot(
                new PaperId(row.getString("paper")), Columns.instant(row, "taken_at"), PaperRows.popularity(row));
    }

    @Override
    public List<Refreshable> refreshable(LocalDate from) {
        return transactions.run(
                READING_LISTS,
                handle -> handle.createQuery(
                                "select f.paper, f.first_day, max(s.taken_at) as newest from (" + FIRST_LISTED
                                        + " where paper in (select paper from listing where listed_on >= :from)"
                                        + " group by paper having " + FIRST_DAY + " >= :from) f"
                                        + " join snapshot s on s.paper = f.paper group by f.paper, f.first_day"
                                        + " order by f.first_day, f.paper")
                        .bind("from", from)
                        .map((row, context) -> new Refreshable(
                                new PaperId(row.getString("paper")),
                                Columns.day(row, "first_day"),
                                Columns.instant(row, "newest")))
                        .list());
    }

    @Override
    public long count() {
        return number("select count(*) from paper");
    }

    @Override
    public long revision() {
        return number("select newest from paper_revision");
    }

    private long number(String query) {
        return transactions.run(
                "Can't read papers",
                handle -> handle.createQuery(query).mapTo(Long.class).one());
    }

    @Override
    public void changedSince(long revision, Consumer<Revised> reader) {
        // by pages, because H2 would hold a whole answer in memory; the reader runs outside of any transaction
        List<Revised> page = changedAfter(revision);
        while (!page.isEmpty()) {
            page.forEach(reader);
            page = changedAfter(page.get(page.size() - 1).revision());
        }
    }

    private List<Revised> changedAfter(long revision) {
        return transactions.run(
                "Can't read papers",
                handle -> handle.createQuery(
                                "select * from paper where revision > :revision order by revision limit :page")
                        .bind("revision", revision)
                        .bind("page", PAGE)
                        .map((row, context) -> PaperRows.revised(row))
                        .list());
    }
}
