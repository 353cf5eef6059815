package dev.paperboy.console.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.paperboy.console.ConsolePlatform;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Paperboy's one web server: the console, and what else the app puts on it. Listens on 127.0.0.1 only. */
public final class ConsoleServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ConsoleServer.class);
    private static final String LOOPBACK = "127.0.0.1";
    private static final ServerLimits LIMITS = new ServerLimits("console-web", 16, 64 * 1024);

    private final Token token = Token.random();
    private final EventStream events;
    private final Javalin server;

    /**
     * A server that is not started yet.
     *
     * @param more adds further routes; they are guarded as the console's own are
     * @param open paths of those that check by themselves who asks, such as {@code /healthz} or a signed web hook: neither host nor token is
     *     checked for them
     */
    public ConsoleServer(ConsolePlatform console, Consumer<RoutesConfig> more, Set<String> open) {
        this.events = new EventStream(console.conversation());
        Guard guard = new Guard(token, open, this::port);
        this.server = Javalin.create(config -> {
            LIMITS.apply(config);
            config.routes.before(guard);
            new PageRoutes(guard).addTo(config.routes);
            new ApiRoutes(console).addTo(config.routes);
            config.routes.sse("/api/events", events::accept);
            more.accept(config.routes);
            config.routes.exception(
                    HttpResponseException.class,
                    (refused, request) -> say(request, refused.getStatus(), String.valueOf(refused.getMessage())));
            config.routes.exception(Exception.class, (failed, request) -> {
                LOG.error("{} {} failed", request.method(), request.path(), failed);
                say(request, 500, "Something went wrong on Paperboy's side. The log says what.");
            });
        });
    }

    /**
     * Begins to listen.
     *
     * @param port 0 for any free one
     * @throws PortTaken when another program listens there
     */
    public void start(int port) throws PortTaken {
        try {
            server.start(LOOPBACK, port);
        } catch (JavalinBindException taken) {
            throw new PortTaken(port, taken);
        }
    }

    /** The port listened on. */
    public int port() {
        return server.port();
    }

    /** The page's address with the token in it: to be printed for the person who started Paperboy, and kept out of logs. */
    public String address() {
        return "http://" + LOOPBACK + ":" + port() + "/?token=" + token.reveal();
    }

    @Override
    public void close() {
        events.close();
        server.stop();
    }

    private static void say(Context request, int status, String error) {
        request.status(status)
                .contentType("application/json")
                .result(JsonNodeFactory.instance
                        .objectNode()
                        .put("error", error)
                        .toString());
    }
}
