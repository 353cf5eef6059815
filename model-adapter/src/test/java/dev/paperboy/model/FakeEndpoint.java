package dev.paperboy.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.paperboy.platform.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * An endpoint on loopback that speaks OpenAI's protocol: chat completions by a script, embeddings that depend on a text's words
 * alone, and the list of models. Refuses what the real ones refuse: another path, another key, no model, no messages.
 */
public final class FakeEndpoint implements AutoCloseable {
    public static final String KEY = "sk-canary-7731-do-not-tell";
    public static final String MODEL = "tiny-1";
    static final int DIMENSIONS = 64;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A request as it came. */
    public record Asked(String path, String authorization, JsonNode body) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch released = new CountDownLatch(1);
    private volatile Function<Asked, String> script = request -> "";
    private volatile int status = 200;
    private volatile boolean hangs;
    private volatile boolean knowsNoSchema;

    public FakeEndpoint() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where it is. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    Endpoint endpoint() {
        return new Endpoint(address(), Optional.of(new Secret(KEY)), MODEL);
    }

    /** Answers chats with this content. */
    void says(Function<Asked, String> content) {
        script = content;
    }

    /** Answers chats with these lines, as the schema wants them. */
    public void writes(String... lines) {
        ObjectNode content = JSON.createObjectNode();
        ArrayNode array = content.putArray("lines");
        for (String line : lines) {
            array.addObject().put("text", line).put("role", "method").put("sentence", 2);
        }
        says(request -> content.toString());
    }

    public void answersWith(int code) {
        status = code;
    }

    void hangs() {
        hangs = true;
    }

    void knowsNoSchema() {
        knowsNoSchema = true;
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Asked request = new Asked(
                    exchange.getRequestURI().getPath(),
                    String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                    body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body));
            asked.add(request);
            if (hangs) {
                released.await();
                return;
            }
            int code = status == 200 ? check(request) : status;
            byte[] answer = (code == 200
                            ? content(request)
                            : JSON.createObjectNode().put("error", KEY))
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(code, answer.length);
            exchange.getResponseBody().write(answer);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private int check(Asked request) {
        if (!request.authorization().equals("Bearer " + KEY)) {
            return 401;
        }
        boolean chat = request.path().equals("/v1/chat/completions");
        boolean known = chat || request.path().equals("/v1/embeddings");
        if (request.path().equals("/v1/models")) {
            return 200;
        }
        if (!known || !request.body().path("model").asText().equals(MODEL)) {
            return 404;
        }
        boolean complete = chat
                ? request.body().path("messages").size() > 0
                : request.body().has("input");
        return complete && !(knowsNoSchema && request.body().has("response_format")) ? 200 : 400;
    }

    private JsonNode content(Asked request) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode data = answer.putArray("data");
        if (request.path().endsWith("models")) {
            data.addObject().put("id", MODEL).put("object", "model");
        } else if (request.path().endsWith("embeddings")) {
            int index = 0;
            for (JsonNode text : request.body().path("input")) {
                data.addObject().put("index", index++).set("embedding", JSON.valueToTree(vector(text.asText())));
            }
        } else {
            answer.putArray("choices")
                    .addObject()
                    .put("finish_reason", "stop")
                    .putObject("message")
                    .put("role", "assistant")
                    .put("content", script.apply(request));
        }
        return answer;
    }

    /** One count for each word, at a place that depends on the word. */
    static float[] vector(String text) {
        float[] vector = new float[DIMENSIONS];
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            vector[Math.floorMod(word.hashCode(), DIMENSIONS)] += 1;
        }
        return vector;
    }

    @Override
    public void close() {
        released.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
