package dev.paperboy.console.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/** The page and its files, from the class path; nothing but the files named here. */
final class PageRoutes {
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("index.html", "text/html; charset=utf-8"),
            Map.entry("deliveries.html", "text/html; charset=utf-8"),
            Map.entry("deliveries.css", "text/css; charset=utf-8"),
            Map.entry("deliveries.js", SCRIPT),
            Map.entry("enter.html", "text/html; charset=utf-8"),
            Map.entry("style.css", "text/css; charset=utf-8"),
            Map.entry("cards.css", "text/css; charset=utf-8"),
            Map.entry("icon.svg", "image/svg+xml"),
            Map.entry("main.js", SCRIPT),
            Map.entry("build.js", SCRIPT),
            Map.entry("cards.js", SCRIPT),
            Map.entry("channels.js", SCRIPT),
            Map.entry("composer.js", SCRIPT),
            Map.entry("completion.js", SCRIPT),
            Map.entry("messages.js", SCRIPT),
            Map.entry("server.js", SCRIPT),
            Map.entry("theme.js", SCRIPT));

    private final Guard guard;

    PageRoutes(Guard guard) {
        this.guard = guard;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/", this::enter);
        routes.get("/page/{file}", request -> send(request, request.pathParam("file")));
    }

    private void enter(Context request) throws IOException {
        String token = Optional.ofNullable(request.queryParam("token")).orElse("");
        if (guard.admits(token)) {
            guard.giveCookie(request);
            request.redirect("/", HttpStatus.SEE_OTHER);
        } else if (guard.mayEnter(request)) {
            guard.giveCookie(request);
            send(request, "index.html");
        } else {
            send(request, "enter.html");
        }
    }

    private static void send(Context request, String file) throws IOException {
        String type = FILES.get(file);
        try (InputStream content = PageRoutes.class.getResourceAsStream("page/" + file)) {
            if (type == null || content == null) {
                throw new NotFoundResponse("There is no such file.");
            }
            request.contentType(type).result(content.readAllBytes());
        }
    }
}
