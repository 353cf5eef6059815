package dev.paperboy.app.schedule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does jobs again and again, each on a thread of its own, so that a slow source never holds up an announcement. A job that
 * throws is done again the next time; each reason is logged once until the job works again, because some are done many times
 * a second. Threads are never interrupted: that would close the embedded store.
 */
public final class Rounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final int MOST_REASONS = 10;

    private final List<ScheduledExecutorService> threads = new ArrayList<>();
    private final Duration patience;

    /**
     * Does nothing yet.
     *
     * @param patience how long closing waits for a job under way
     */
    public Rounds(Duration patience) {
        this.patience = patience;
    }

    /** Does the job at once, and again so long after each time it ended. */
    public void every(Duration pause, String name, Runnable job) {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread named = new Thread(task, name);
            named.setDaemon(true);
            return named;
        });
        threads.add(thread);
        var unused = thread.scheduleWithFixedDelay(guarded(name, job), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Runnable guarded(String name, Runnable job) {
        Set<String> said = new HashSet<>();
        return () -> {
            try {
                job.run();
                if (!said.isEmpty()) {
                    said.clear();
                    LOG.info("The round '{}' works again", name);
                }
            } catch (RuntimeException failure) {
                if (said.size() < MOST_REASONS && said.add(failure.toString())) {
                    LOG.error("The round '{}' failed; it is tried again", name, failure);
                }
            }
        };
    }

    /** Begins no new job and waits for those under way, up to the patience. */
    @Override
    public void close() {
        threads.forEach(ScheduledExecutorService::shutdown);
        long deadline = System.nanoTime() + patience.toNanos();
        for (ScheduledExecutorService thread : threads) {
            try {
                if (!thread.awaitTermination(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    LOG.warn("A round is still under way; stopping without it");
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
