package dev.paperboy.app.web;

import dev.paperboy.app.configuration.ConfigurationException;
import dev.paperboy.app.configuration.Key;
import dev.paperboy.console.web.ServerLimits;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The web server that may be reached from outside. It has the routes it is given and no others, and each of them checks for itself who asks.
 * It speaks plain HTTP: before it stands a proxy that holds the certificate.
 */
public final class PublicServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PublicServer.class);
    private static final ServerLimits LIMITS = new ServerLimits("public-web", 24, 1024 * 1024);

    private final Javalin server;

    /** A server with these routes that is not started yet. */
    public PublicServer(List<Consumer<RoutesConfig>> routes) {
        this.server = Javalin.create(config -> {
            LIMITS.apply(config);
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
     * @throws ConfigurationException when that can't be listened on; it names the setting that is at fault
     */
    public void start(String address, int port) {
        try {
            server.start(address, port);
            LOG.info("Reachable from outside at port {}", server.port());
        } catch (JavalinBindException refused) {
            throw isOfThisMachine(address)
                    ? new ConfigurationException(
                            Key.PAPERBOY_PUBLIC_PORT,
                            "is " + port
                                    + ", which another program listens on, or which is not allowed; choose another")
                    : new ConfigurationException(
                            Key.PAPERBOY_PUBLIC_ADDRESS,
                            "is '" + address + "', which is no address of this machine; 127.0.0.1 is for a proxy on it,"
                                    + " 0.0.0.0 for all that reach it");
        }
    }

    private static boolean isOfThisMachine(String address) {
        try {
            InetAddress meant = InetAddress.getByName(address);
            return meant.isAnyLocalAddress() || NetworkInterface.getByInetAddress(meant) != null;
        } catch (UnknownHostException | SocketException unknown) {
            return false;
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
}
