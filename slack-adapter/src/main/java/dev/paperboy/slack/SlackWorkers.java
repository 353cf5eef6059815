package dev.paperboy.slack;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Those who do what Slack's requests ask for. Closing lets them finish what they are at. */
final class SlackWorkers implements Executor, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SlackWorkers.class);
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(5);

    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(
            SlackLimits.WORKERS,
            SlackLimits.WORKERS,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(SlackLimits.WAITING),
            SlackWorkers::thread);

    SlackWorkers() {
        pool.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "slack-worker");
        thread.setDaemon(true);
        return thread;
    }

    /** Has it done; refuses when too much is waiting. */
    @Override
    public void execute(Runnable work) {
        pool.execute(work);
    }

    @Override
    public void close() {
        pool.shutdown();
        try {
            if (!pool.awaitTermination(LAST_ANSWERS.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Slack was left before {} answers were given", pool.getActiveCount());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
