package dev.paperboy.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code fetch} from a source on the loopback interface, as far as the edition that people read. */
class FetchIT {
    private static final String OWN_LIST = """
            [{"paper":{"id":"2608.00001","title":"On newspapers","summary":"Carried to doors.","upvotes":3,
              "publishedAt":"2026-08-20T10:00:00.000Z","authors":[{"name":"A. Carrier"}],"submittedOnDailyAt":"2026-08-21T00:00:00.000Z"}},
             {"paper":{"id":"2608.00002","title":"On milk","summary":"As well.","upvotes":7,
              "publishedAt":"2026-08-20T11:00:00.000Z","authors":[{"name":"B. Carrier"}],"submittedOnDailyAt":"2026-08-21T00:00:00.000Z"}}]
            """;

    @TempDir
    private Path home;

    private HttpServer source;
    private volatile String list = OWN_LIST;

    @BeforeEach
    void serve() throws IOException {
        source = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        source.createContext("/api/daily_papers", exchange -> {
            try (exchange) {
                String query = String.valueOf(exchange.getRequestURI().getQuery());
                byte[] body = (query.contains("date=2026-08-21") ? list : "[]").getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        source.start();
    }

    @AfterEach
    void close() {
        source.stop(0);
    }

    @Test
    void bringsTheEditionRankedByVotesThoughAnotherSourceIsDown() throws IOException {
        Program.Ended fetched = program().run("fetch", "--date", "2026-08-21");

        assertThat(fetched.out())
                .contains("huggingface: 2 papers, 2 new")
                .contains("arxiv")
                .contains("failed");
        assertThat(fetched.exit()).isZero();
        assertThat(edition()).containsExactly("2608.00002", "2608.00001");
    }

    @Test
    void bringsTheRecordedListInItsOrder() throws IOException {
        Path payload = Path.of(System.getProperty("paperboy.corpus", ""), "payloads", "hf-daily.json");
        assumeThat(payload).exists();
        list = Files.readString(payload);
        List<String> listed = new ArrayList<>();
        new ObjectMapper()
                .readTree(list)
                .forEach(entry -> listed.add(entry.path("paper").path("id").asText()));

        program().run("fetch", "--date", "2026-08-21");

        assertThat(edition()).hasSize(17).containsExactlyElementsOf(listed);
    }

    private List<String> edition() throws IOException {
        Program.Ended shown = program().run("trending", "--json", "--date", "2026-08-21");
        List<String> ids = new ArrayList<>();
        for (JsonNode paper : new ObjectMapper().readTree(shown.out()).path("papers")) {
            ids.add(paper.path("id").asText());
        }
        return ids;
    }

    private Program program() {
        return Program.at(home)
                .with(
                        "PAPERBOY_HUGGINGFACE_URL",
                        "http://127.0.0.1:" + source.getAddress().getPort());
    }
}
