package dev.paperboy.announcement;

import dev.paperboy.chat.Workspace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Runs work of many workspaces side by side, but never two pieces of the same workspace: after a crash at most one message of each
 * is in doubt, and a large workspace can't make the others wait. Thread-safe.
 */
final class Lanes {
    private final Executor workers;
    private final int width;
    private final Source source;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private final Set<Workspace> busy = new HashSet<>();
    private final AtomicInteger asked = new AtomicInteger();
    /** Whether work is being chosen, which then is begun, be it the last. */
    private boolean choosing;

    private boolean closed;

    /** Where work comes from. Never called by two threads at once. */
    interface Source {
        /** More work, of other workspaces than the busy ones, one piece of each, and no more than there is room for. */
        List<Work> next(Set<Workspace> busy, int room);
    }

    /** A piece of work of one workspace. */
    record Work(Workspace workspace, Runnable task) {}

    /** @param width how many workspaces at most at the same time */
    Lanes(Executor workers, int width, Source source) {
        this.workers = workers;
        this.width = width;
        this.source = source;
    }

    /** Starts whatever can be started, and whatever then follows; each piece that ends asks for more. */
    void fill() {
        if (asked.getAndIncrement() > 0) {
            return;
        }
        int answered = 1;
        boolean finished = false;
        try {
            do {
                start();
                answered = asked.addAndGet(-answered);
            } while (answered > 0);
            finished = true;
        } finally {
            if (!finished) {
                asked.set(0);
            }
        }
    }

    /** Starts nothing more. */
    void stop() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Starts nothing more, and waits until what runs has ended.
     *
     * @return whether it ended within that time
     */
    boolean close(Duration longest) throws InterruptedException {
        lock.lock();
        try {
            closed = true;
            long left = longest.toNanos();
            while (!isIdle() && left > 0) {
                left = idle.awaitNanos(left);
            }
            return isIdle();
        } finally {
            lock.unlock();
        }
    }

    private void start() {
        List<Work> works = choose();
        List<Work> waiting = new ArrayList<>(works);
        try {
            while (!waiting.isEmpty()) {
                Work work = waiting.get(0);
                workers.execute(() -> run(work));
                waiting.remove(0);
            }
        } finally {
            waiting.forEach(work -> leave(work.workspace()));
        }
    }

    private List<Work> choose() {
        lock.lock();
        try {
            choosing = !closed && busy.size() < width;
            if (!choosing) {
                return List.of();
            }
        } finally {
            lock.unlock();
        }
        try {
            Set<Workspace> taken = taken();
            List<Work> works = source.next(taken, width - taken.size());
            works.forEach(work -> enter(work.workspace()));
            return works;
        } finally {
            chosen();
        }
    }

    private void chosen() {
        lock.lock();
        try {
            choosing = false;
            signalIfIdle();
        } finally {
            lock.unlock();
        }
    }

    private boolean isIdle() {
        return busy.isEmpty() && !choosing;
    }

    private void signalIfIdle() {
        if (isIdle()) {
            idle.signalAll();
        }
    }

    private void run(Work work) {
        try {
            work.task().run();
        } finally {
            leave(work.workspace());
        }
        fill();
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    private Set<Workspace> taken() {
        lock.lock();
        try {
            return Set.copyOf(busy);
        } finally {
            lock.unlock();
        }
    }

    private void enter(Workspace workspace) {
        lock.lock();
        try {
            busy.add(workspace);
        } finally {
            lock.unlock();
        }
    }

    private void leave(Workspace workspace) {
        lock.lock();
        try {
            busy.remove(workspace);
            signalIfIdle();
        } finally {
            lock.unlock();
        }
    }
}
