package dev.paperboy.app.process;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.paperboy.slack.SlackDouble;
import dev.paperboy.slack.SlackLedger;
import dev.paperboy.slack.SlackTenants;
import dev.paperboy.slack.SlackView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slack over HTTP, as two workspaces that install Paperboy have it. */
class SlackHttpIT {
    private static final SlackTenants.Tenant LAB = new SlackTenants.Tenant("T0LAB", "Lab", "U0LABBOT", false);
    private static final SlackTenants.Tenant CLUB = new SlackTenants.Tenant("T0CLUB", "Club", "U0CLUBBOT", false);

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private SlackDouble slack;

    @SuppressWarnings("NullAway.Init") // set before each test
    private SlackBrowser http;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Program program;

    @BeforeEach
    void setUp() throws Exception {
        slack = new SlackDouble();
        int port = SlackBrowser.freePort();
        http = new SlackBrowser(port);
        program = Program.at(folder.resolve("home"))
                .with("PAPERBOY_SLACK_API_URL", slack.api().toString())
                .with("PAPERBOY_PUBLIC_URL", "http://127.0.0.1:" + port)
                .with("PAPERBOY_PUBLIC_PORT", Integer.toString(port))
                .with("SLACK_COMMAND", "/desk")
                .with("SLACK_SIGNING_SECRET", SlackBrowser.SIGNING_SECRET)
                .with("SLACK_CLIENT_ID", SlackTenants.CLIENT)
                .with("SLACK_CLIENT_SECRET", SlackTenants.CLIENT_SECRET);
        Path papers = Files.writeString(folder.resolve("papers.jsonl"), """
                {"id":"2608.00001","title":"On doors","abstract":"A bicycle does it.","votes":3,"listed":"2026-08-20"}
                """);
        program.run("import", papers.toString());
    }

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void servesTwoWorkspacesUntilOneRemovesIt() throws Exception {
        String errors;
        try (Running running = program.serve()) {
            refusesStrangers();
            assertThat(http.install(slack, LAB)).contains("Paperboy is in your workspace", "<code>/desk</code>");
            assertThat(http.install(slack, CLUB)).contains("Paperboy is in your workspace");
            commandAndButton();
            mentionInTheOtherWorkspace();
            http.happens("T0LAB", "Ev9", event("app_uninstalled"));
            assertThat(slack.tenants().used("T0LAB")).isNotEmpty();
            http.happens("T0LAB", "Ev10", mention("C0LAB", "search doors"));
            http.happens("T0CLUB", "Ev11", mention("C0CLUB", "show 2608.00001"));
            await().atMost(30, SECONDS).until(() -> shown("C0CLUB").size() == 2);
            assertThat(shown("C0LAB")).as("no token, no answer").hasSize(2);
            assertThat(running.stop()).isEqualTo(143);
            errors = running.errors();
        }
        assertThat(program.run("doctor").out())
                .contains("Slack Club: lets Paperboy in")
                .doesNotContain("Slack Lab");
        holdsNoSecret(errors);
    }

    private void refusesStrangers() throws Exception {
        assertThat(http.get("/").statusCode()).as("the console is not there").isEqualTo(404);
        assertThat(http.get("/api/state").statusCode()).isEqualTo(404);
        assertThat(http.get("/metrics").statusCode()).isEqualTo(404);
        assertThat(http.post("wrong", "application/json", "{}").statusCode()).isEqualTo(401);
        assertThat(http.get("/slack/oauth?state=../../x&code=c").statusCode()).isEqualTo(400);
    }

    private void commandAndButton() throws Exception {
        assertThat(http.types("T0LAB", "C0LAB", "show 2608.00001", slack.responseUrl("C0LAB", "U0ADA", "0")))
                .isEqualTo(200);
        await().atMost(30, SECONDS).until(() -> shown("C0LAB").size() == 1);
        SlackLedger.Shown card = shown("C0LAB").get(0);
        assertThat(SlackView.text(card.blocks())).contains("On doors");
        JsonObject summarize = SlackView.buttons(card.blocks()).stream()
                .filter(button -> button.toString().contains("Summarize"))
                .findFirst()
                .orElseThrow();
        assertThat(http.presses("T0LAB", card, summarize, slack.responseUrl("C0LAB", "U0ADA", card.ts())))
                .isEqualTo(200);
        await().atMost(30, SECONDS).until(() -> shown("C0LAB").size() == 2);
        assertThat(SlackView.text(shown("C0LAB").get(1).blocks())).contains("bicycle");
    }

    private void mentionInTheOtherWorkspace() throws Exception {
        assertThat(http.happens("T0CLUB", "Ev1", mention("C0CLUB", "search doors")))
                .isEqualTo(200);
        assertThat(http.happens("T0CLUB", "Ev1", mention("C0CLUB", "search doors")))
                .isEqualTo(200);
        await().atMost(30, SECONDS).until(() -> shown("C0CLUB").size() == 1);
        assertThat(slack.tenants().used("T0CLUB")).contains("chat.postMessage");
        assertThat(slack.tenants().used("T0LAB")).doesNotContain("chat.postMessage");
    }

    private List<SlackLedger.Shown> shown(String channel) {
        return slack.ledger().messages().stream()
                .filter(shown -> shown.channel().equals(channel))
                .toList();
    }

    private void holdsNoSecret(String errors) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("canary")
                        .doesNotContain("xoxb-");
            }
        }
        assertThat(errors).doesNotContain("canary").doesNotContain("xox");
    }

    private static JsonObject event(String type) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        return event;
    }

    private static JsonObject mention(String channel, String command) {
        JsonObject mention = event("app_mention");
        mention.addProperty("user", "U0ADA");
        mention.addProperty("text", "<@U0BOT> " + command);
        mention.addProperty("ts", "1700000001.000200");
        mention.addProperty("channel", channel);
        mention.add("blocks", new JsonArray());
        return mention;
    }
}
