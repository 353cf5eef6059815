package dev.paperboy.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Papers kept in memory, for tests; held to the same contract as the real store. Thread-safe. */
public final class PapersInMemory implements PaperStore {
    private static final Set<String> ANNOUNCED = Set.of(Arrival.ANNOUNCER);

    private final Map<PaperId, Entry> entries = new HashMap<>();
    private long newest;

    @Override
    public synchronized Kept keep(List<Arrival> arrivals) {
        List<Arrival> batch = List.copyOf(arrivals);
        Map<PaperId, Optional<Paper>> before = new HashMap<>();
        for (Arrival arrival : batch) {
            before.computeIfAbsent(arrival.paper().id(), this::find);
            take(arrival);
        }
        int added = 0;
        int changed = 0;
        for (Map.Entry<PaperId, Optional<Paper>> paper : before.entrySet()) {
            if (!paper.getValue().equals(find(paper.getKey()))) {
                entry(paper.getKey()).revision = ++newest;
                added += paper.getValue().isEmpty() ? 1 : 0;
                changed += paper.getValue().isEmpty() ? 0 : 1;
            }
        }
        return new Kept(added, changed, before.size() - added - changed);
    }

    private void take(Arrival arrival) {
        PaperId id = arrival.paper().id();
        Entry entry = entries.get(id);
        if (entry == null) {
            entry = new Entry(PaperMerge.first(arrival));
            entries.put(id, entry);
        } else {
            entry.known = PaperMerge.merge(entry.known, arrival);
        }
        NavigableMap<Instant, Snapshot> snapshots = entry.snapshots;
        PaperMerge.snapshot(arrival).ifPresent(snapshot -> snapshots.putIfAbsent(snapshot.at(), snapshot));
        Map<LocalDate, Set<String>> days = entry.days;
        arrival.listedOn()
                .ifPresent(day ->
                        days.computeIfAbsent(day, unseen -> new TreeSet<>()).add(arrival.source()));
    }

    @Override
    public synchronized Optional<Paper> find(PaperId id) {
        return Optional.ofNullable(entries.get(id)).map(entry -> entry.known.paper());
    }

    @Override
    public synchronized List<Paper> find(Collection<PaperId> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public synchronized List<Listed> listed(LocalDate from, LocalDate to) {
        return entries.values().stream()
                .filter(entry -> !entry.days.subMap(from, true, to, true).isEmpty())
                .map(entry ->
                        new Listed(entry.known.paper(), entry.firstListed(), List.copyOf(entry.snapshots.values())))
                .sorted(Comparator.comparing(Listed::firstListed)
                        .thenComparing(listed -> listed.paper().id()))
                .toList();
    }

    @Override
    public synchronized Optional<LocalDate> newestListDay(LocalDate notAfter) {
        Optional<LocalDate> voted = days(sources -> !sources.equals(ANNOUNCED))
                .filter(day -> !day.isAfter(notAfter) && day.isAfter(notAfter.minusDays(8)))
                .max(Comparator.naturalOrder());
        return voted.or(() ->
                days(sources -> true).filter(day -> !day.isAfter(notAfter)).max(Comparator.naturalOrder()));
    }

    @Override
    public synchronized Set<LocalDate> listDays(String source, LocalDate from) {
        return days(sources -> sources.contains(source))
                .filter(day -> !day.isBefore(from))
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized Set<PaperId> onlyAnnounced(LocalDate from, LocalDate to) {
        return entries.values().stream()
                .filter(entry -> !entry.days.subMap(from, true, to, true).isEmpty())
                .filter(entry -> entry.days.subMap(from, true, to, true).values().stream()
                        .allMatch(ANNOUNCED::equals))
                .map(entry -> entry.known.paper().id())
                .collect(Collectors.toSet());
    }

    private Stream<LocalDate> days(Predicate<Set<String>> whose) {
        return entries.values().stream()
                .flatMap(entry -> entry.days.entrySet().stream())
                .filter(day -> whose.test(day.getValue()))
                .map(Map.Entry::getKey);
    }

    @Override
    public synchronized List<Snapshot> snapshots(PaperId id) {
        return entries.containsKey(id) ? List.copyOf(entry(id).snapshots.values()) : List.of();
    }

    @Override
    public synchronized List<Refreshable> refreshable(LocalDate from) {
        return entries.values().stream()
                .filter(entry -> !entry.days.isEmpty() && !entry.snapshots.isEmpty())
                .filter(entry -> !entry.firstListed().isBefore(from))
                .map(entry -> new Refreshable(entry.known.paper().id(), entry.firstListed(), entry.snapshots.lastKey()))
                .sorted(Comparator.comparing(Refreshable::firstListed).thenComparing(Refreshable::paper))
                .toList();
    }

    @Override
    public synchronized long count() {
        return entries.size();
    }

    @Override
    public synchronized long revision() {
        return newest;
    }

    @Override
    public void changedSince(long revision, Consumer<Revised> reader) {
        List<Revised> changed = new ArrayList<>();
        synchronized (this) {
            entries.values().stream()
                    .filter(entry -> entry.revision > revision)
                    .map(entry -> new Revised(entry.revision, entry.known.paper()))
                    .forEach(changed::add);
        }
        changed.sort(Comparator.comparing(Revised::revision));
        changed.forEach(reader);
    }

    private Entry entry(PaperId id) {
        return Optional.ofNullable(entries.get(id)).orElseThrow();
    }

    private static final class Entry {
        private final NavigableMap<LocalDate, Set<String>> days = new TreeMap<>();
        private final NavigableMap<Instant, Snapshot> snapshots = new TreeMap<>();
        private KnownPaper known;
        private long revision;

        Entry(KnownPaper known) {
            this.known = known;
        }

        LocalDate firstListed() {
            return days.entrySet().stream()
                    .filter(day -> !day.getValue().equals(ANNOUNCED))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseGet(days::firstKey);
        }
    }
}
