package dev.paperboy.app.web;

import dev.paperboy.slack.SlackCommandName;
import dev.paperboy.slack.SlackInstall;
import dev.paperboy.slack.SlackWeb;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code /slack/…}: Slack's requests, and the pages with which people install Paperboy. */
public final class SlackRoutes {
    private static final String REQUESTS = "/slack/events";

    private final Optional<SlackWeb> web;
    private final Optional<SlackInstall> install;
    private final SlackCommandName command;

    /**
     * Those that there are.
     *
     * @param web takes Slack's requests
     * @param install lets workspaces install the app
     * @param command which people are told to try then
     */
    public SlackRoutes(Optional<SlackWeb> web, Optional<SlackInstall> install, SlackCommandName command) {
        this.web = web;
        this.install = install;
        this.command = command;
    }

    /** A page without anything in it that came from outside. */
    private record Page(int status, String title, String text) {
        String html() {
            return "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\""
                    + " content=\"width=device-width\"><title>" + title + "</title><style>body{font:16px/1.5 system-ui;"
                    + "max-width:34rem;margin:15vh auto;padding:0 1rem;color:#1f2933}</style><h1>" + title + "</h1><p>"
                    + text + "</p></html>";
        }
    }

    public void addTo(RoutesConfig routes) {
        web.ifPresent(taking -> routes.post(REQUESTS, request -> take(taking, request)));
        install.ifPresent(installing -> {
            routes.get("/slack/install", request -> depart(installing, request));
            routes.get("/slack/oauth", request -> arrive(installing, request));
        });
    }

    private static void take(SlackWeb web, Context request) {
        SlackWeb.Answer answer = web.take(new SlackWeb.Incoming(headers(request), request.bodyAsBytes()));
        request.status(answer.status()).contentType(answer.type()).result(answer.body());
    }

    private static Map<String, List<String>> headers(Context request) {
        return Collections.list(request.req().getHeaderNames()).stream()
                .collect(Collectors.toMap(
                        name -> name.toLowerCase(Locale.ROOT),
                        name -> Collections.list(request.req().getHeaders(name)),
                        (one, same) -> one));
    }

    private static void depart(SlackInstall install, Context request) {
        SlackInstall.Departure departure = install.depart();
        request.header(
                "Set-Cookie",
                SlackInstall.COOKIE + "=" + departure.cookie() + "; Path=/; Max-Age="
                        + SlackInstall.PATIENCE.toSeconds() + "; Secure; HttpOnly; SameSite=Lax");
        request.header("Cache-Control", "no-store");
        request.redirect(departure.to().toString());
    }

    private void arrive(SlackInstall install, Context request) {
        Page page = page(install.arrive(
                Optional.ofNullable(request.queryParam("state")),
                Optional.ofNullable(request.cookie(SlackInstall.COOKIE)),
                Optional.ofNullable(request.queryParam("code"))));
        request.header("Set-Cookie", SlackInstall.COOKIE + "=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax");
        request.header("Cache-Control", "no-store");
        request.header("Referrer-Policy", "no-referrer");
        request.header("X-Content-Type-Options", "nosniff");
        request.header(
                "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        request.status(page.status()).contentType("text/html; charset=utf-8").result(page.html());
    }

    private Page page(SlackInstall.Outcome outcome) {
        return switch (outcome) {
            case INSTALLED ->
                new Page(
                        200,
                        "Paperboy is in your workspace",
                        "In a channel type <code>/invite @paperboy</code>, then <code>/" + command.name() + "</code>.");
            case DECLINED ->
                new Page(
                        400,
                        "Paperboy was not installed",
                        "You can <a href=\"/slack/install\">try again</a> at any time.");
            case STALE ->
                new Page(
                        400,
                        "This way is no longer open",
                        "It is good once, for ten minutes, in the browser that began it."
                                + " <a href=\"/slack/install\">Begin again</a>.");
            case FAILED ->
                new Page(
                        502,
                        "Slack did not let Paperboy in",
                        "The log says why. <a href=\"/slack/install\">Begin again</a>.");
        };
    }
}
