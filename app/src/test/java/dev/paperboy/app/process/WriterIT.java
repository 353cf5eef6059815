package dev.paperboy.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.model.FakeEndpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Summaries by a language model of an endpoint on the loopback interface. */
class WriterIT {
    private static final String WRITTEN = "A ferry brings tokens over in order.";

    private final FakeEndpoint endpoint = new FakeEndpoint();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        endpoint.close();
    }

    @Test
    void asksOnceForEachPaperAndNamesTheModel() throws Exception {
        importPapers();
        for (int start = 0; start < 2; start++) {
            try (Running running = program().serve()) {
                assertThat(summary(running, "n-1")).contains(WRITTEN, "AI summary by " + FakeEndpoint.MODEL);
                running.stop();
            }
        }
        assertThat(endpoint.asked())
                .singleElement()
                .satisfies(asked -> assertThat(asked.path()).isEqualTo("/v1/chat/completions"));
    }

    @Test
    void takesTheAbstractsSentenceWhenTheDayIsSpentOrTheModelFails() throws Exception {
        importPapers();
        try (Running running = program().with("PAPERBOY_MODEL_BUDGET", "1").serve()) {
            assertThat(summary(running, "n-1")).contains(WRITTEN);
            assertThat(summary(running, "n-2"))
                    .contains("bicycle", "because tiny-1 has spent this workspace's budget of 1 a day");
            running.stop();
        }
        assertThat(endpoint.asked()).hasSize(1);
        endpoint.answersWith(500);
        try (Running running = program().serve()) {
            assertThat(summary(running, "n-2")).contains("bicycle", "because tiny-1 answered with HTTP 500");
            assertThat(running.errors()).contains("HTTP 500").doesNotContain(FakeEndpoint.KEY);
            running.stop();
        }
    }

    @Test
    void isFoundWellByTheDoctor() {
        assertThat(program().run("doctor").out()).contains("tiny-1 answers");
        endpoint.answersWith(401);
        assertThat(program().run("doctor").out()).contains("401").doesNotContain(FakeEndpoint.KEY);
    }

    private void importPapers() throws IOException {
        endpoint.writes(WRITTEN);
        Path papers = Files.writeString(folder.resolve("papers.jsonl"), """
                {"id":"n-1","title":"Ferries","abstract":"Routers are hard. We propose a ferry that brings tokens over in order."}
                {"id":"n-2","title":"Doors","abstract":"Doors are hard. We propose a bicycle that opens doors."}
                """);
        program().run("import", papers.toString());
    }

    private static String summary(Running running, String paper) throws IOException, InterruptedException {
        return running.console().say("papers", "summarize " + paper);
    }

    private Program program() {
        return Program.at(folder.resolve("home"))
                .with("PAPERBOY_MODEL_URL", endpoint.address().toString())
                .with("PAPERBOY_MODEL", FakeEndpoint.MODEL)
                .with("PAPERBOY_MODEL_KEY", FakeEndpoint.KEY);
    }
}
