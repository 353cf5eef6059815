package dev.paperboy.discussion;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.paper.PaperId;
import dev.paperboy.platform.Remark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Keeps discussions in memory, for tests. */
public final class DiscussionsInMemory implements DiscussionStore {
    private final List<Discussion> discussions = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    @Override
    public synchronized Discussion begin(Discussion fresh) {
        Optional<Discussion> there = discussions.stream()
                .filter(one ->
                        one.channel().equals(fresh.channel()) && one.paper().equals(fresh.paper()))
                .findFirst();
        if (there.isEmpty()) {
            discussions.add(fresh);
        }
        return there.orElse(fresh);
    }

    @Override
    public synchronized boolean takeOver(Discussion seen, Instant now) {
        return discussions.contains(seen) && seen.thread().isEmpty() && change(seen, one -> one.claimedAt(now));
    }

    @Override
    public synchronized boolean opened(Discussion claimed, Address.Thread thread) {
        return change(
                claimed,
                one -> new Discussion(
                        one.channel(), one.paper(), one.by(), one.claimed(), one.key(), Optional.of(thread)));
    }

    @Override
    public synchronized boolean forget(Discussion seen) {
        remarks.removeIf(one -> Optional.of(one.thread()).equals(seen.thread()));
        return discussions.remove(seen);
    }

    @Override
    public synchronized Optional<Discussion> find(Address.Thread thread) {
        return discussions.stream()
                .filter(one -> one.thread().equals(Optional.of(thread)))
                .findFirst();
    }

    @Override
    public synchronized boolean keep(Remark remark) {
        boolean isNew = remarks.stream()
                .noneMatch(one ->
                        one.thread().equals(remark.thread()) && one.messageId().equals(remark.messageId()));
        return isNew && find(remark.thread()).isPresent() && remarks.add(remark);
    }

    @Override
    public synchronized List<Remark> remarks(Address.Thread thread, int limit) {
        List<Remark> all = remarks.stream()
                .filter(one -> one.thread().equals(thread))
                .sorted(Comparator.comparing(Remark::at).thenComparing(Remark::messageId))
                .toList();
        return all.subList(Math.max(0, all.size() - limit), all.size());
    }

    @Override
    public synchronized List<PaperId> newest(Workspace workspace, int limit) {
        return discussions.stream()
                .filter(one -> one.channel().workspace().equals(workspace)
                        && one.thread().isPresent())
                .sorted(Comparator.comparing(Discussion::claimed).reversed().thenComparing(Discussion::paper))
                .map(Discussion::paper)
                .distinct()
                .limit(limit)
                .toList();
    }

    private boolean change(Discussion of, UnaryOperator<Discussion> change) {
        for (int i = 0; i < discussions.size(); i++) {
            if (discussions.get(i).key().equals(of.key())
                    && discussions.get(i).thread().isEmpty()) {
                discussions.set(i, change.apply(discussions.get(i)));
                return true;
            }
        }
        return false;
    }

    synchronized List<Address.Thread> threads(Address.Channel channel) {
        return discussions.stream()
                .filter(one -> one.channel().equals(channel))
                .flatMap(one -> one.thread().stream())
                .toList();
    }
}
