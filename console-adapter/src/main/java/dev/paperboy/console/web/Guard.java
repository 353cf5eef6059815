package dev.paperboy.console.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** Stands before every path and refuses what a foreign page could have set off; see the package for the reasons. */
final class Guard implements Handler {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String BEARER = "Bearer ";
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);
    private static final Set<String> OWN_READS = Set.of("same-origin", "none");

    private final Token token;
    private final Set<String> open;
    private final IntSupplier port;

    /**
     * Guards all paths.
     *
     * @param open paths that check by themselves who asks, such as a signed web hook; they only get the headers
     * @param port the port listened on, known once requests come
     */
    Guard(Token token, Set<String> open, IntSupplier port) {
        this.token = token;
        this.open = open;
        this.port = port;
    }

    @Override
    public void handle(Context request) {
        request.header("Content-Security-Policy", POLICY);
        request.header("X-Content-Type-Options", "nosniff");
        request.header("Referrer-Policy", "no-referrer");
        request.header("Cross-Origin-Resource-Policy", "same-origin");
        request.header("Cross-Origin-Opener-Policy", "same-origin");
        request.header("Cache-Control", "no-store");
        if (open.contains(request.path())) {
            return;
        }
        if (!hosts().contains(header(request, "Host"))) {
            throw new ForbiddenResponse("This server answers as http://127.0.0.1:" + port.getAsInt() + " only.");
        }
        if (isPage(request)) {
            return;
        }
        if (!isKnown(request)) {
            throw new ForbiddenResponse("No valid token: open http://127.0.0.1:" + port.getAsInt() + "/ first.");
        }
        if (!comesFromHere(request)) {
            throw new ForbiddenResponse("Requests from other sites are refused.");
        }
        if (!READING.contains(request.method())
                && !header(request, "Content-Type").startsWith("application/json")) {
            throw new UnsupportedMediaTypeResponse("Send JSON, as Content-Type: application/json.");
        }
    }

    /** Whether the request may be given the cookie: nobody else's page set it off. */
    boolean mayEnter(Context request) {
        return isKnown(request)
                || Optional.ofNullable(request.header("Sec-Fetch-Site")).stream()
                        .allMatch(OWN_READS::contains);
    }

    /** Whether the text is the token. */
    boolean admits(String text) {
        return token.is(text);
    }

    /** Lets the browser come back without the token in the address. */
    void giveCookie(Context request) {
        request.header("Set-Cookie", cookie() + "=" + token.reveal() + "; Path=/; HttpOnly; SameSite=Strict");
    }

    private static boolean isPage(Context request) {
        return READING.contains(request.method())
                && (request.path().equals("/") || request.path().startsWith("/page/"));
    }

    private boolean isKnown(Context request) {
        String bearer = header(request, "Authorization");
        return Stream.of(
                        Optional.ofNullable(request.cookie(cookie())),
                        Optional.of(bearer)
                                .filter(value -> value.startsWith(BEARER))
                                .map(value -> value.substring(BEARER.length())))
                .flatMap(Optional::stream)
                .anyMatch(token::is);
    }

    private boolean comesFromHere(Context request) {
        boolean reading = READING.contains(request.method());
        String site = header(request, "Sec-Fetch-Site");
        String origin = header(request, "Origin");
        boolean ownSite = site.isEmpty() || (reading ? OWN_READS.contains(site) : site.equals("same-origin"));
        boolean ownOrigin = origin.isEmpty() || hosts().stream().anyMatch(host -> origin.equals("http://" + host));
        return ownSite && ownOrigin;
    }

    private List<String> hosts() {
        return Stream.of("127.0.0.1", "localhost", "[::1]")
                .map(name -> name + ":" + port.getAsInt())
                .toList();
    }

    private String cookie() {
        return "paperboy_" + port.getAsInt();
    }

    private static String header(Context request, String name) {
        return Optional.ofNullable(request.header(name)).orElse("");
    }
}
