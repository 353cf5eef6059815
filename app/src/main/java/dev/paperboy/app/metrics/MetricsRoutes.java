package dev.paperboy.app.metrics;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Set;

/** {@code /metrics} and {@code /health}. They ask nobody who they are: the server listens on the loopback interface only. */
public final class MetricsRoutes {
    /** Paths that need no token. */
    public static final Set<String> OPEN = Set.of("/metrics", "/health");

    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    private final Figures figures;
    private final Health health;

    public MetricsRoutes(Figures figures, Health health) {
        this.figures = figures;
        this.health = health;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/metrics", request -> request.contentType(PROMETHEUS).result(figures.text()));
        routes.get("/health", this::health);
    }

    private void health(Context request) {
        boolean well = health.isWell();
        ObjectNode platforms = JsonNodeFactory.instance.objectNode();
        health.platforms().forEach(platforms::put);
        ObjectNode answer = JsonNodeFactory.instance
                .objectNode()
                .put("status", well ? "up" : "down")
                .put("lastRound", health.lastRound().toString());
        health.refusal().ifPresent(reason -> answer.put("reason", reason));
        answer.set("platforms", platforms);
        request.status(well ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .contentType("application/json")
                .result(answer.toString());
    }
}
