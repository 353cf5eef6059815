package dev.paperboy.app.process;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever runs Paperboy sees of deliveries, and can do. */
class DeliveriesIT {
    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void importPapers() throws IOException {
        program = Program.at(folder.resolve("home"));
        Path papers = Files.writeString(folder.resolve("papers.jsonl"), """
                {"id":"2608.00001","title":"On doors","abstract":"A bicycle does it.","votes":3,"listed":"2026-08-20"}
                """);
        program.run("import", papers.toString());
    }

    @Test
    void listsWhatWasPostedAndPostsAgainWhenAskedTo() throws IOException, InterruptedException {
        // well before its time, however long the start takes
        try (Running before = program.startingAt("2026-08-21T06:00:00Z").serve()) {
            assertThat(before.console().say("papers", "subscribe at 09:00 in Europe/Berlin"))
                    .contains("09:00");
        }
        try (Running running = program.startingAt("2026-08-21T06:59:58Z").serve()) {
            ConsoleClient console = running.console();
            await().atMost(60, SECONDS).until(() -> console.announced().contains("papers"));
            // it is on the console a moment before it counts as sent
            await().atMost(60, SECONDS)
                    .untilAsserted(() -> assertThat(fetch(running.address().resolve("/metrics")))
                            .contains("paperboy_delivery_steps_total{platform=\"console\",state=\"sent\"} 1.0")
                            .contains("paperboy_queue_age_seconds 0.0"));
            assertThat(fetch(running.address().resolve("/health"))).contains("\"status\":\"up\"");
        }
        JsonNode listed = json(program.run("deliveries", "--json"));
        assertThat(listed).hasSize(1);
        String name = listed.path(0).path("announcement").asText();
        assertThat(listed.path(0).path("state").asText()).isEqualTo("SENT");
        assertThat(program.run("deliveries").out()).contains("posted").contains(name);
        assertThat(program.run("deliveries", "--failed").out()).isEqualTo("none\n");
        assertThat(program.run("doctor").out()).contains("deliveries: last post 2026-08-21T07:00");

        Program later = program.startingAt("2026-08-21T07:30:00Z");
        assertThat(later.run("post-again", name).out()).contains("as soon as Paperboy runs");
        assertThat(later.run("post-again", name).err()).contains("on its way");
        assertThat(later.run("post-again", "nobody/2026-08-21").exit()).isEqualTo(2);

        try (Running running = program.startingAt("2026-08-21T08:00:00Z").serve()) {
            ConsoleClient console = running.console();
            await().atMost(60, SECONDS).until(() -> console.announced().size() == 2);
        }
    }

    private static JsonNode json(Program.Ended ended) throws IOException {
        assertThat(ended.exit()).as(ended.err()).isZero();
        return new ObjectMapper().readTree(ended.out());
    }

    private static String fetch(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
