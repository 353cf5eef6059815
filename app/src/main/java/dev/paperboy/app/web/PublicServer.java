package dev.paperboy.app.web;

import dev.paperboy.console.web.PortTaken;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The web server that may be reached from outside. It has the routes it is given and no others, and each of them checks for itself who asks.
 * It speaks plain HTTP: before it stands a proxy that holds the certificate.
 */
public final class PublicServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PublicServer.class);
    private static final long LARGEST_BODY = 1024 * 1024;
    private static final int THREADS = 24;
    private static final int FIRST_THREADS = 4;

    private final Javalin server;

    /** A server with these routes that is not started yet. */
    public PublicServer(List<Consumer<RoutesConfig>> routes) {
        this.server = Javalin.create(config -> {
            prepare(config);
            routes.forEach(each -> each.accept(config.routes));
            config.routes.exception(
                    HttpResponseException.class,
                    (refused, request) -> request.status(refused.getStatus()).result("refused"));
            config.routes.exception(Exception.class, (failed, request) -> {
                LOG.error("{} {} failed", request.method(), request.path(), failed);
                request.status(500).result("Something went wrong on Paperboy's side.");
            });
        });
    }

    /**
     * Begins to listen.
     *
     * @param address one of this machine's
     * @param port 0 for any free one
     * @throws PortTaken when another program listens there
     */
    public void start(String address, int port) throws PortTaken {
        try {
            server.start(address, port);
            LOG.info("Reachable from outside at port {}", server.port());
        } catch (JavalinBindException taken) {
            throw new PortTaken(port, taken);
        }
    }

    /** The port listened on. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static void prepare(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = false;
        config.http.maxRequestSize = LARGEST_BODY;
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, FIRST_THREADS);
        threads.setName("public-web");
        config.jetty.threadPool = threads;
    }
}
