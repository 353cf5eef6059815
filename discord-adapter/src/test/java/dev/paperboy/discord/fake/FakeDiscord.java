package dev.paperboy.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Discord on loopback: its HTTP interface, with the gateway and one server beside it. */
public final class FakeDiscord implements AutoCloseable {
    private static final String BASE = "/api/v10/";
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // else each answer takes 40 ms
    }

    private final FakeLedger ledger = new FakeLedger();
    private final FakeInteractions interactions = new FakeInteractions(ledger);
    private final FakeFaults faults = new FakeFaults();
    private final FakeLimits limits = new FakeLimits();
    private final FakeGateway gateway = new FakeGateway(ledger::activeThreads);
    private final FakeRoutes routes = new FakeRoutes(ledger, interactions, gateway);
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer http;

    public FakeDiscord() throws IOException {
        this(0);
    }

    /** @param port where to listen; 0 for any that is free */
    public FakeDiscord(int port) throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        http.setExecutor(threads);
        http.createContext(BASE, this::handle);
        http.start();
    }

    /** Where the HTTP interface is, with the version. */
    public URI rest() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + BASE);
    }

    public FakeLedger ledger() {
        return ledger;
    }

    public FakeGateway gateway() {
        return gateway;
    }

    public FakeFaults faults() {
        return faults;
    }

    public FakeLimits limits() {
        return limits;
    }

    /** Every request so far: its method, path and body. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** The requests so far that begin so. */
    public List<String> requests(String beginning) {
        return requests.stream()
                .filter(request -> request.startsWith(beginning))
                .toList();
    }

    /** From now on, as if nothing had been asked yet. */
    public void forgetRequests() {
        requests.clear();
    }

    /** What Discord would not have taken, and what Discord would not have answered. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** The person, in the server's channel. */
    public FakePerson person() {
        return new FakePerson(this, FakeWorld.channel(FakeWorld.CHANNEL, "papers", 0), FakePerson.Where.SERVER);
    }

    /** The person, in their direct messages with the bot. */
    public FakePerson personAlone() {
        return new FakePerson(this, FakeWorld.direct(), FakePerson.Where.DIRECT);
    }

    /** The person, in a group of people who talk without a server. */
    public FakePerson personInGroup() {
        return new FakePerson(this, FakeWorld.group(), FakePerson.Where.GROUP);
    }

    /** The person, in a server that does not have the bot. */
    public FakePerson personElsewhere() {
        return new FakePerson(this, FakeWorld.foreignChannel(), FakePerson.Where.ELSEWHERE);
    }

    FakeInteractions interactions() {
        return interactions;
    }

    @Override
    public void close() throws IOException {
        http.stop(0);
        threads.shutdownNow();
        gateway.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(BASE.length());
            String method = exchange.getRequestMethod();
            JsonNode body = body(exchange);
            requests.add(method + " " + path + " " + body);
            judge(method, path, body);
            Optional<FakeLimits.TooMany> tooMany = limits.count(exchange, method + " " + path);
            if (tooMany.isPresent()) {
                tooMany(
                        exchange,
                        tooMany.get().global() ? "global" : "user",
                        tooMany.get().seconds());
            } else {
                act(exchange, method, path, body);
            }
        } catch (RuntimeException | AssertionError failure) {
            complaints.add("the double failed: " + failure);
            throw failure;
        }
    }

    private void act(HttpExchange exchange, String method, String path, JsonNode body) throws IOException {
        Optional<FakeFaults.Fault> fault = faults.next(method + " " + path);
        if (fault.isPresent() && fault.get().kind() == FakeFaults.Kind.REFUSED) {
            refuse(exchange, fault.get());
            return;
        }
        JsonNode answer = routes.answer(
                method, path, body, String.valueOf(exchange.getRequestURI().getQuery()));
        if (fault.isEmpty()) {
            answer(exchange, method, path, answer);
        } else if (fault.get().kind() == FakeFaults.Kind.DONE_THEN_REFUSED) {
            refuse(exchange, fault.get());
        }
    }

    private void judge(String method, String path, JsonNode body) {
        OfficialSpec.ifThere()
                .ifPresent(spec -> spec.complaintsAbout(method, path, body)
                        .forEach(complaint -> complaints.add(method + " " + path + ": " + complaint + " in " + body)));
        UnwrittenRules.complaintsAbout(path, body)
                .forEach(complaint -> complaints.add(method + " " + path + ": " + complaint + " in " + body));
    }

    private void answer(HttpExchange exchange, String method, String path, JsonNode answer) throws IOException {
        int made = path.endsWith("/threads") ? 201 : 200;
        int status = answer.has("code") ? FakeRoutes.status(answer) : answer.isMissingNode() ? 204 : made;
        if (status < 400) {
            OfficialSpec.ifThere()
                    .ifPresent(spec -> spec.complaintsAboutAnswer(method, path, status, answer)
                            .forEach(complaint ->
                                    complaints.add("our answer to " + method + " " + path + ": " + complaint)));
        }
        respond(exchange, status, answer);
    }

    private static void refuse(HttpExchange exchange, FakeFaults.Fault fault) throws IOException {
        if (fault.status() == 429) {
            tooMany(exchange, fault.scope(), 0.1);
        } else {
            respond(exchange, fault.status(), FakeLedger.error(fault.code(), "fault"));
        }
    }

    private static void tooMany(HttpExchange exchange, String scope, double seconds) throws IOException {
        boolean global = scope.equals("global");
        exchange.getResponseHeaders().add("Retry-After", String.valueOf((long) Math.ceil(seconds)));
        exchange.getResponseHeaders().add("X-RateLimit-Scope", scope);
        if (global) {
            exchange.getResponseHeaders().add("X-RateLimit-Global", "true");
        }
        respond(
                exchange,
                429,
                FakeWorld.json("{'message':'You are being rate limited.','retry_after':%s,'global':%s}"
                        .formatted(seconds, global)));
    }

    /** The JSON of a request, which stands in a part of its own when files are sent along. */
    private static JsonNode body(HttpExchange exchange) throws IOException {
        String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int part = text.indexOf("name=\"payload_json\"");
        String json = part < 0 ? text : text.substring(text.indexOf("\r\n\r\n", part) + 4);
        return json.isBlank() ? JSON.missingNode() : JSON.readTree(json);
    }

    private static void respond(HttpExchange exchange, int status, JsonNode answer) throws IOException {
        byte[] bytes = answer.isMissingNode() ? new byte[0] : JSON.writeValueAsBytes(answer);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("Via", "1.1 google"); // without it a 429 means that the network is banned
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
