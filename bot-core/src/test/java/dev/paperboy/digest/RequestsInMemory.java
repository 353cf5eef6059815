package dev.paperboy.digest;

import dev.paperboy.chat.Address;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Keeps requests in memory, for tests. */
public final class RequestsInMemory implements RequestStore {
    private final List<Request> rows = new ArrayList<>();

    @Override
    public synchronized void keep(Request request) {
        rows.replaceAll(one -> one.order().by().equals(request.order().by())
                ? new Request(one.id(), one.order(), one.asked(), one.wrongCodes(), false)
                : one);
        rows.add(request);
    }

    @Override
    public synchronized Optional<Request> find(String id) {
        return rows.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public synchronized List<Request> of(Address.Person person) {
        return rows.stream()
                .filter(one -> one.open() && one.order().by().equals(person))
                .sorted(Comparator.comparing(Request::asked).reversed().thenComparing(Request::id))
                .toList();
    }

    @Override
    public synchronized Letters since(Instant moment, Request like) {
        return new Letters(
                count(moment, one -> one.owner().equals(like.owner())),
                count(moment, one -> one.order().by().equals(like.order().by())),
                count(moment, one -> one.order().workspace().equals(like.order().workspace())));
    }

    private int count(Instant since, Predicate<Request> which) {
        return (int) rows.stream()
                .filter(one -> !one.asked().isBefore(since))
                .filter(which)
                .count();
    }

    @Override
    public synchronized void wrongCode(String id) {
        rows.replaceAll(one -> one.id().equals(id)
                ? new Request(id, one.order(), one.asked(), one.wrongCodes() + 1, one.open())
                : one);
    }

    @Override
    public synchronized boolean remove(String id) {
        return rows.removeIf(one -> one.id().equals(id));
    }

    @Override
    public synchronized int forget(Instant before) {
        int all = rows.size();
        rows.removeIf(one -> one.asked().isBefore(before));
        return all - rows.size();
    }
}
