package dev.paperboy.app.cli;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the program ends: in order, unless that takes too long; what counts survives a kill anyway. */
final class Ending {
    private static final Logger LOG = LoggerFactory.getLogger(Ending.class);

    private Ending() {}

    /** Runs it on a thread of its own, and returns when it has ended or that time is over. A failure of it is logged. */
    static void within(Duration longest, Runnable closing) {
        Thread thread = new Thread(closing, "ending");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((ended, failure) -> {
            LOG.warn("Something was not closed cleanly: {}", failure.getMessage());
            LOG.debug("It was", failure);
        });
        thread.start();
        try {
            thread.join(longest.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            LOG.warn("Not everything ended in time; what was under way is looked up at the next start");
        }
    }
}
