package dev.paperboy.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Slack on loopback: its Web API, its addresses for answering and its sockets. It refuses what Slack refuses, fails when told to, and its
 * ledger is what people there would see. Thread-safe.
 */
public final class SlackDouble implements AutoCloseable {
    public static final String TEAM = "T0TEAM";
    public static final String BOT_USER = "U0BOT";
    private static final String BOT = "B0BOT";
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final HttpServer http;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final SlackSockets sockets;
    private final SlackLedger ledger = new SlackLedger(BOT);
    private final SlackScreens screens = new SlackScreens(Clock.systemUTC());
    private final SlackResponses responses = new SlackResponses(Clock.systemUTC());
    private final Map<String, Deque<Fault>> faults = new ConcurrentHashMap<>();
    private final List<String> calls = new ArrayList<>();
    private final SlackTenants tenants = new SlackTenants();
    private final SlackTiers tiers = new SlackTiers(Clock.systemUTC());
    private volatile boolean tiered = true;
    private volatile SlackLine line;

    /**
     * What happens to the next call of a method.
     *
     * @param arrives whether it is carried out all the same
     * @param status the HTTP status; 0: the connection breaks without an answer
     */
    public record Fault(boolean arrives, int status, String body, Map<String, String> headers) {
        public static Fault error(String error) {
            return new Fault(false, OK, "{\"ok\":false,\"error\":\"" + error + "\"}", Map.of());
        }

        public static Fault status(int status, Map<String, String> headers) {
            return new Fault(false, status, "{\"ok\":false,\"error\":\"ratelimited\"}", headers);
        }

        static Fault tooOften(Duration wait) {
            long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
            return status(429, Map.of("Retry-After", Long.toString(seconds)));
        }

        public static Fault lostAnswer() {
            return new Fault(true, 0, "", Map.of());
        }

        static Fault answer(String body) {
            return new Fault(true, OK, body, Map.of());
        }
    }

    public SlackDouble() throws Exception {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        tenants.letIn("xoxb-x", new SlackTenants.Tenant(TEAM, "Lab", BOT_USER, false));
        sockets = SlackSockets.open();
        line = sockets;
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.setExecutor(threads);
        http.createContext("/api/", exchange -> serve(exchange, this::call));
        http.createContext("/respond/", exchange -> serve(exchange, this::respond));
        http.start();
    }

    /** Where the Web API is. */
    public URI api() {
        return URI.create(base() + "/api/");
    }

    public SlackScreens screens() {
        return screens;
    }

    public SlackTenants tenants() {
        return tenants;
    }

    public SlackLedger ledger() {
        return ledger;
    }

    public SlackSockets sockets() {
        return sockets;
    }

    /** How people reach the app: over the sockets, or as was said last. */
    public SlackLine line() {
        return line;
    }

    /** People reach the app so from now on. */
    public void reachBy(SlackLine other) {
        line = other;
    }

    /** The next call of the method fails so; one after the other when called several times. */
    public void failNext(String method, Fault fault) {
        faults.computeIfAbsent(method, any -> new ArrayDeque<>()).add(fault);
    }

    /** No method is refused any more for being called too often. */
    public void withoutTiers() {
        tiered = false;
    }

    /** How often a method was called. */
    public synchronized long calls(String method) {
        return calls.stream().filter(method::equals).count();
    }

    /** An address for answering in a channel, for one message or none. */
    public String responseUrl(String channel, String user, String messageTs) {
        return base() + "/respond/" + channel + "/" + user + "/" + messageTs + "/" + responses.issue();
    }

    @Override
    public void close() {
        http.stop(0);
        sockets.close();
        threads.shutdownNow();
    }

    private String base() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    private interface Answering {
        Fault answer(HttpExchange exchange, String body) throws IOException;
    }

    private void serve(HttpExchange exchange, Answering answering) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Fault answer = answering.answer(exchange, body);
            if (answer.status() == 0) {
                throw new IOException("the connection breaks, as it was told to");
            }
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Fault call(HttpExchange exchange, String body) {
        String method = exchange.getRequestURI().getPath().substring("/api/".length());
        synchronized (this) {
            calls.add(method);
        }
        Fault fault = faults.getOrDefault(method, new ArrayDeque<>()).poll();
        if (fault != null && !fault.arrives()) {
            return fault;
        }
        String token = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))
                .replace("Bearer ", "");
        tenants.note(token, method);
        Map<String, String> form = SentForm.read(body);
        Duration wait = tiered ? tiers.wait(token, method, form) : Duration.ZERO;
        if (!wait.isZero()) {
            return Fault.tooOften(wait);
        }
        Fault answer = new Fault(
                true, OK, answer(method, token, form).toString(), Map.of("X-OAuth-Scopes", tenants.allowed()));
        return fault == null ? answer : fault;
    }

    private JsonObject answer(String method, String token, Map<String, String> form) {
        if (method.equals("oauth.v2.access")) {
            return tenants.access(token, form);
        }
        if (tenants.of(token).isEmpty() && !token.startsWith("xapp-")) {
            return SlackLedger.error("invalid_auth");
        }
        return switch (method) {
            case "auth.test" -> tenants.authTest(token);
            case "apps.connections.open" -> ok("url", sockets.url());
            case "chat.postMessage" -> ledger.post(form);
            case "chat.postEphemeral" -> ledger.whisper(form);
            case "chat.update" -> ledger.update(form);
            case "conversations.open" -> SlackLedger.channel("D0" + form.getOrDefault("users", ""));
            case "conversations.history", "conversations.replies" -> ledger.history(form);
            case "conversations.info" -> SlackLedger.info(form.getOrDefault("channel", ""));
            case "users.conversations" -> SlackJson.with(ok(), "channels", new JsonArray());
            case "chat.unfurl" -> ledger.unfurl(form);
            case "views.open" -> screens.open(form);
            case "views.push" -> screens.push(form);
            case "views.update" -> screens.update(form);
            case "views.publish" -> screens.publish(form);
            case "users.info" -> SlackLedger.user(form.getOrDefault("user", ""));
            default -> SlackLedger.error("unknown_method");
        };
    }

    private Fault respond(HttpExchange exchange, String body) {
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        JsonObject json = JsonParser.parseString(body).getAsJsonObject();
        if (!responses.use(path[5])) {
            return new Fault(false, NOT_FOUND, "used_url", Map.of());
        }
        ledger.respond(path[2], path[3], path[4], json);
        return new Fault(true, OK, "ok", Map.of());
    }

    private static JsonObject ok(String... pairs) {
        JsonObject ok = new JsonObject();
        ok.addProperty("ok", true);
        for (int i = 0; i < pairs.length; i += 2) {
            ok.addProperty(pairs[i], pairs[i + 1]);
        }
        return ok;
    }

    /** Text that is JSON in a form, as an array. */
    static JsonArray array(String text) {
        return JsonParser.parseString(text).getAsJsonArray();
    }
}
