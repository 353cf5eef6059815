package dev.paperboy.data.feed.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How to wait. A test waits by moving its clock. */
@FunctionalInterface
public interface Pause {
    /** Waits on the thread that asks. */
    Pause REAL = wait -> TimeUnit.NANOSECONDS.sleep(wait.toNanos());

    void pause(Duration wait) throws InterruptedException;
}
