package dev.paperboy.announcement;

import dev.paperboy.announcement.AnnouncementStore.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Swaps steps of many workers: those that come while a transaction is under way go together with the next one. A worker alone does not
 * wait for company. Thread-safe.
 */
final class Together {
    private final AnnouncementStore announcements;
    private final ConcurrentLinkedQueue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock();

    Together(AnnouncementStore announcements) {
        this.announcements = announcements;
    }

    private record Waiting(Step step, Thread worker, CompletableFuture<Boolean> taken) {}

    /** As {@link AnnouncementStore#swap}. */
    boolean take(Step step) {
        Waiting mine = new Waiting(step, Thread.currentThread(), new CompletableFuture<>());
        queue.add(mine);
        while (!mine.taken().isDone()) {
            if (writing.tryLock()) {
                writeAndPassOn(mine);
            } else {
                LockSupport.park(this); // until it is written, or its turn to write
            }
        }
        try {
            return mine.taken().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** Only one of those that came meanwhile is woken to write: if all were, each would queue for the lock to see that it need not. */
    private void writeAndPassOn(Waiting mine) {
        try {
            if (!mine.taken().isDone()) {
                write(drained());
            }
        } finally {
            writing.unlock();
        }
        Optional.ofNullable(queue.peek()).map(Waiting::worker).ifPresent(LockSupport::unpark);
    }

    /** How many steps wait for the next transaction. */
    int waiting() {
        return queue.size();
    }

    private List<Waiting> drained() {
        List<Waiting> all = new ArrayList<>();
        for (Waiting next = queue.poll(); next != null; next = queue.poll()) {
            all.add(next);
        }
        return all;
    }

    private void write(List<Waiting> all) {
        try {
            if (all.size() == 1) {
                alone(all.get(0));
            } else {
                inOneTransaction(all);
            }
        } finally {
            // of those that have their answer this changes nothing
            all.forEach(one -> one.taken().completeExceptionally(new IllegalStateException("it was not written")));
            all.stream().map(Waiting::worker).forEach(LockSupport::unpark);
        }
    }

    private void inOneTransaction(List<Waiting> all) {
        try {
            Set<Step> taken = Collections.newSetFromMap(new IdentityHashMap<>());
            taken.addAll(announcements.swapAll(all.stream().map(Waiting::step).toList()));
            all.forEach(one -> one.taken().complete(taken.contains(one.step())));
        } catch (RuntimeException failure) {
            all.forEach(this::alone); // one that can't be written must not hold up the others
        }
    }

    private void alone(Waiting one) {
        try {
            one.taken().complete(announcements.swap(one.step()));
        } catch (RuntimeException failure) {
            one.taken().completeExceptionally(failure);
        }
    }
}
