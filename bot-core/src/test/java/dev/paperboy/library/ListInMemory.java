package dev.paperboy.library;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.paper.PaperId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Keeps a list of papers in memory, for tests. */
public final class ListInMemory implements PaperList {
    private final List<Item> items = new ArrayList<>();

    @Override
    public synchronized boolean add(Address.Person by, PaperId paper, Instant at) {
        return among(by.workspace(), List.of(paper)).isEmpty() && items.add(new Item(paper, by, at));
    }

    @Override
    public synchronized boolean remove(Workspace workspace, PaperId paper) {
        return items.removeIf(
                item -> item.by().workspace().equals(workspace) && item.paper().equals(paper));
    }

    @Override
    public synchronized List<Item> among(Workspace workspace, Collection<PaperId> papers) {
        return of(workspace, item -> papers.contains(item.paper())).toList();
    }

    @Override
    public synchronized List<Item> newest(Workspace workspace, int offset, int limit) {
        return of(workspace, item -> true).skip(offset).limit(limit).toList();
    }

    @Override
    public synchronized List<Item> added(Workspace workspace, Instant from, Instant until) {
        return of(workspace, item -> !item.at().isBefore(from) && item.at().isBefore(until))
                .toList();
    }

    @Override
    public synchronized int count(Workspace workspace) {
        return (int) of(workspace, item -> true).count();
    }

    private Stream<Item> of(Workspace workspace, Predicate<Item> wanted) {
        return items.stream()
                .filter(item -> item.by().workspace().equals(workspace))
                .filter(wanted)
                .sorted(Comparator.comparing(Item::at).reversed().thenComparing(Item::paper));
    }
}
