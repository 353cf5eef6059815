package dev.paperboy.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

/** Discord on loopback, as far as we use it: one server with one channel, and a ledger of what people would see. */
final class FakeDiscord implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    final FakeLedger ledger = new FakeLedger();
    final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Fault> faults = new CopyOnWriteArrayList<>();
    private final FakeGateway gateway = new FakeGateway(() -> new JsonNode[] {FakeWorld.ready(), FakeWorld.guild()});
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

    /** What is answered to the next requests whose line begins so, instead of doing it. */
    private record Fault(String request, int status, int code) {}

    FakeDiscord() throws IOException {
        http.setExecutor(threads);
        http.createContext("/api/v10/", this::handle);
        http.start();
    }

    DiscordEndpoint endpoint() {
        URI rest = URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/api/v10/");
        return new DiscordEndpoint(rest, Optional.of(gateway.address()));
    }

    FakeGateway gateway() {
        return gateway;
    }

    /** Answers requests whose line begins so with an error from now on. */
    void fail(String request, int status, int code) {
        faults.add(new Fault(request, status, code));
    }

    @Override
    public void close() throws IOException {
        http.stop(0);
        threads.shutdownNow();
        gateway.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring("/api/v10/".length());
            String line = exchange.getRequestMethod() + " " + path;
            JsonNode body = body(exchange);
            requests.add(line + " " + body);
            Optional<Fault> fault = faults.stream()
                    .filter(each -> line.startsWith(each.request()))
                    .findFirst();
            if (fault.isPresent()) {
                ObjectNode error = JSON.createObjectNode().put("message", "fault");
                respond(
                        exchange,
                        fault.get().status(),
                        error.put("code", fault.get().code()));
                return;
            }
            JsonNode answer = answer(exchange.getRequestMethod(), path.split("/"), body, exchange.getRequestURI());
            respond(exchange, answer.has("code") ? 400 : answer.isMissingNode() ? 204 : 200, answer);
        }
    }

    private JsonNode answer(String method, String[] path, JsonNode body, URI uri) {
        return switch (path[0]) {
            case "users" -> path.length == 2 ? FakeWorld.self() : FakeWorld.direct();
            case "applications" -> registered(body);
            case "interactions" -> {
                ledger.called(path[2], body);
                yield JSON.missingNode();
            }
            case "webhooks" -> ledger.webhook(method, path[2], body);
            default -> channel(method, path, body, String.valueOf(uri.getQuery()));
        };
    }

    private static JsonNode registered(JsonNode commands) {
        ArrayNode registered = commands.deepCopy();
        registered.forEach(command -> ((ObjectNode) command).put("id", FakeWorld.snowflake()));
        return registered;
    }

    private JsonNode channel(String method, String[] path, JsonNode body, String query) {
        if (path.length == 5) {
            return ledger.thread(path[1], path[3], body);
        }
        if (method.equals("GET")) {
            return ledger.after(path[1], query.replaceAll(".*after=([0-9]+).*", "$1"));
        }
        return path.length == 3 ? ledger.post(path[1], body) : ledger.edit(path[3], body);
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
        exchange.getResponseHeaders().add("Via", "1.1 google");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
