package dev.paperboy.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Search by an embedding model of an endpoint on the loopback interface, which takes cats for felines. */
class EmbeddingIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAPERS = 40;
    private static final int BATCH = 32;

    @TempDir
    private Path folder;

    private HttpServer endpoint;
    private final List<String> embedded = new CopyOnWriteArrayList<>();
    private volatile int patience = Integer.MAX_VALUE;

    @BeforeEach
    void serve() throws IOException {
        endpoint = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        endpoint.createContext("/v1/embeddings", this::embed);
        endpoint.start();
        StringBuilder lines = new StringBuilder();
        for (int number = 0; number < PAPERS; number++) {
            String about = number == 7 ? "cats" : "lamp number " + number;
            lines.append("{\"id\":\"n-%d\",\"title\":\"On %s\",\"abstract\":\"It is.\"}%n".formatted(number, about));
        }
        Path papers = Files.writeString(folder.resolve("papers.jsonl"), lines);
        Program.at(home()).run("import", papers.toString());
    }

    @AfterEach
    void close() {
        endpoint.stop(0);
    }

    @Test
    void findsByMeaningGoesOnWhereItStoppedAndDoesWithout() throws Exception {
        patience = BATCH;
        try (Running first = program("tiny-1").serve()) {
            await().atMost(Duration.ofSeconds(30)).until(() -> first.errors().contains("gives no vectors"));
            first.stop();
        }
        assertThat(embedded).hasSize(BATCH);

        patience = Integer.MAX_VALUE;
        try (Running second = program("tiny-1").serve()) {
            await().atMost(Duration.ofSeconds(30)).until(() -> embedded.size() == PAPERS);
            assertThat(embedded).doesNotHaveDuplicates();
            await().atMost(Duration.ofSeconds(30)).until(() -> search(second).contains("On cats"));
            endpoint.stop(0);
            assertThat(search(second)).contains("Found by words alone: tiny-1").doesNotContain("On cats");
            second.stop();
        }
    }

    @Test
    void embedsAllPapersAnewForAnotherModel() throws Exception {
        for (String model : List.of("tiny-1", "tiny-2")) {
            embedded.clear();
            try (Running running = program(model).serve()) {
                await().atMost(Duration.ofSeconds(30)).until(() -> embedded.size() == PAPERS);
                running.stop();
            }
        }
    }

    private String search(Running running) throws IOException, InterruptedException {
        return running.console().say("papers", "search feline");
    }

    private void embed(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode texts = JSON.readTree(exchange.getRequestBody()).path("input");
            boolean refused = embedded.size() + texts.size() > patience;
            ObjectNode answer = JSON.createObjectNode();
            ArrayNode data = answer.putArray("data");
            for (JsonNode text : texts) {
                boolean cat = text.asText().contains("cat") || text.asText().contains("feline");
                data.addObject()
                        .put("index", data.size() - 1)
                        .putArray("embedding")
                        .add(cat ? 1 : 0)
                        .add(cat ? 0 : 1);
                if (!refused && text.asText().startsWith("On ")) {
                    embedded.add(text.asText());
                }
            }
            byte[] body = answer.toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(refused ? 500 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Program program(String model) {
        return Program.at(home())
                .with(
                        "PAPERBOY_EMBEDDING_URL",
                        "http://127.0.0.1:" + endpoint.getAddress().getPort() + "/v1")
                .with("PAPERBOY_EMBEDDING_MODEL", model);
    }

    private Path home() {
        return folder.resolve("home");
    }
}
