package dev.paperboy.console.web;

import io.javalin.config.JavalinConfig;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * How much a web server may use; it says nothing of itself as it starts.
 *
 * @param name of its threads
 * @param threads at most
 * @param largestBody of a request, in bytes; larger ones are refused
 */
public record ServerLimits(String name, int threads, long largestBody) {
    private static final int FIRST_THREADS = 4;

    /** Sets a server up so. */
    public void apply(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = false;
        config.http.maxRequestSize = largestBody;
        QueuedThreadPool pool = new QueuedThreadPool(threads, FIRST_THREADS);
        pool.setName(name);
        config.jetty.threadPool = pool;
    }
}
