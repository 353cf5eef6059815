package dev.paperboy.app.process;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.discord.fake.FakeDiscord;
import dev.paperboy.discord.fake.FakePerson;
import dev.paperboy.discord.fake.FakeWorld;
import dev.paperboy.discord.fake.SeenMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program in a Discord server, as its people see it. */
class DiscordIT {
    private static final String DAY = "2026-08-21";
    private static final String LISTED = "2026-08-20";
    private static final String FIRST = "2608.00001";

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private FakeDiscord discord;

    @SuppressWarnings("NullAway.Init") // set before each test
    private FakePerson ada;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Program program;

    @BeforeEach
    void prepare() throws IOException {
        discord = new FakeDiscord();
        ada = discord.person();
        program = Program.at(folder.resolve("home"))
                .with("DISCORD_TOKEN", "the-token-of-the-double")
                .with("PAPERBOY_DISCORD_API_URL", discord.rest().toString());
    }

    @AfterEach
    void saidNothingThatDiscordRefuses() throws IOException {
        discord.close();
        assertThat(discord.complaints()).isEmpty();
    }

    @Test
    void servesAServerThroughADayWithTwoCrashes() throws Exception {
        importPapers();
        try (Running first = joined(program.startingAt(DAY + "T06:40:00Z"))) {
            asksAndSubscribes();
            first.kill();
        }
        assertThat(program.run("doctor").out())
                .contains("joined as paperboy, application " + FakeWorld.BOT)
                .contains("https://discord.com/oauth2/authorize?client_id=" + FakeWorld.BOT)
                .contains("#papers of lab: all permissions are there");
        try (Running second = joined(program.startingAt(DAY + "T06:59:50Z"))) {
            JsonNode turned = ada.press("Next page");
            assertThat(text(turned)).contains("Bicycle number 6 ").doesNotContain("Bicycle number 5 ");
            await().atMost(60, SECONDS).until(() -> !announcements().isEmpty());
            second.kill();
        }
        try (Running third = joined(program.startingAt(DAY + "T07:05:00Z"))) {
            assertThat(text(ada.slash("papers", "discuss", Map.of("paper", FIRST))))
                    .contains("It is being discussed here");
            assertThat(text(ada.slash("papers-manage", "subscriptions", Map.of())))
                    .contains("bicycle");
            assertThat(third.stop()).isIn(0, 143);
        }
        assertThat(announcements()).as("posted once").hasSize(1);
        assertThat(discord.ledger().threads(FakeWorld.CHANNEL))
                .as("one discussion")
                .hasSize(1);
    }

    private void importPapers() throws IOException {
        Path papers = Files.writeString(
                folder.resolve("papers.jsonl"),
                IntStream.rangeClosed(1, 30).mapToObj(DiscordIT::paper).collect(Collectors.joining()));
        assertThat(program.run("import", papers.toString()).out()).contains("30 papers");
    }

    private void asksAndSubscribes() {
        assertThat(text(ada.slash("papers", "search", Map.of("query", "bicycle", "category", "cs.RO"))))
                .contains("1–5 of 7 papers");
        assertThat(text(ada.press("Next page"))).contains("6–7 of 7 papers");
        assertThat(text(ada.slash("papers", "trending", Map.of("date", LISTED))))
                .contains("Bicycle number 1 ", "Bicycle number 5 ")
                .doesNotContain("Bicycle number 6 ");
        assertThat(text(ada.slash("papers", "search", Map.of("query", "bicycle"))))
                .contains("Bicycle number");
        assertThat(ada.complete("papers", "show", "paper", "bicycle number 1")).contains(FIRST);
        await().atMost(30, SECONDS)
                .until(() ->
                        ada.complete("papers", "trending", "topic", "bicyc").contains("bicycle number"));
        assertThat(text(ada.press("Summarize"))).contains("by bicycle");
        assertThat(text(ada.press("Similar"))).contains("Bicycle number");
        assertThat(text(ada.press("Save"))).contains("Saved to the reading list.");
        assertThat(text(ada.press("Vote"))).contains("Your vote counts.");
        assertThat(text(ada.slash("papers", "summarize", Map.of("paper", FIRST))))
                .contains("by bicycle");
        Map<String, String> order = Map.of("topic", "bicycle", "at", "09:00", "in", "Europe/Berlin");
        assertThat(text(ada.slash("papers-manage", "subscribe", order))).contains("09:00");
        assertThat(ada.complete("papers-manage", "pause", "number", "")).containsExactly("1");
        assertThat(ada.complete("papers-manage", "subscribe", "in", "berl")).contains("Europe/Berlin");
        assertThat(text(ada.slash("papers", "discuss", Map.of("paper", FIRST)))).contains("Opened a discussion");
    }

    @Test
    void endsWithAnErrorWhenTheOnlyPlatformRefusesIt() throws Exception {
        discord.faults().refuse("GET users/@me", 401, 0);
        discord.faults().refuse("GET gateway/bot", 401, 0);
        try (Running refused = program.serve()) {
            await().atMost(60, SECONDS).until(() -> !refused.isAlive());
            assertThat(refused.stop()).isEqualTo(1);
            assertThat(refused.errors()).contains("Discord refuses the token");
        }
        assertThat(program.run("doctor").out()).contains("FAIL Discord: Discord refuses the token", "DISCORD_TOKEN");
    }

    private Running joined(Program at) throws IOException {
        int before = discord.gateway().joined();
        Running running = at.serve();
        await().atMost(60, SECONDS).until(() -> discord.gateway().joined() > before);
        return running;
    }

    private List<String> announcements() {
        return discord.requests("POST channels/" + FakeWorld.CHANNEL + "/messages ").stream()
                .filter(request -> request.contains("Bicycle number 2 "))
                .toList();
    }

    private static String text(JsonNode message) {
        return new SeenMessage(message).visible();
    }

    private static String paper(int number) {
        return "{\"id\":\"2608.%05d\",\"title\":\"Bicycle number %d of many\",\"abstract\":\"Papers are late. We carry them to the door by bicycle. It is faster by %d minutes.\",\"categories\":[\"%s\"],\"votes\":%d,\"listed\":\"%s\"}\n"
                .formatted(number, number, number, number > 7 ? "cs.CY" : "cs.RO", 100 - number, LISTED);
    }
}
