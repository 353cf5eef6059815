package dev.paperboy.app.process;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import dev.paperboy.slack.SlackDouble;
import dev.paperboy.slack.SlackFilled;
import dev.paperboy.slack.SlackLedger;
import dev.paperboy.slack.SlackPage;
import dev.paperboy.slack.SlackPerson;
import dev.paperboy.slack.SlackView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The packaged program in a doubled Slack, over each transport: what a team does with it in a morning, with a restart in the middle. */
class SlackIT {
    private static final String CHANNEL = "C0PAPERS";
    /** Pages of what was shown, to be looked at in a browser. */
    private static final Path PAGES = Path.of("target/slack-pages");

    @TempDir
    private Path folder;

    private SlackDouble slack;
    private SlackPerson ada;
    private Program program;

    @BeforeEach
    void importPapers() throws Exception {
        slack = new SlackDouble();
        ada = new SlackPerson(slack, "U0ADMIN");
        program = Program.at(folder.resolve("home"))
                .with("SLACK_BOT_TOKEN", "xoxb-x")
                .with("PAPERBOY_SLACK_API_URL", slack.api().toString());
        Path papers = Files.writeString(
                folder.resolve("papers.jsonl"),
                IntStream.rangeClosed(1, 7).mapToObj(SlackIT::paper).collect(Collectors.joining()));
        assertThat(program.run("import", papers.toString()).exit()).isZero();
    }

    @AfterEach
    void leave() {
        slack.close();
    }

    @ParameterizedTest
    @EnumSource(SlackLink.Transport.class)
    void servesATeamThroughARestartToItsMorningPost(SlackLink.Transport transport) throws IOException {
        SlackLink link = SlackLink.over(transport, program, slack);
        try (Running morning = link.joined("2026-08-21T06:50:00Z")) {
            assertThat(morning.isAlive()).isTrue();
            readsTheEdition();
            searchesWithPagesAndInADialog();
            summarizesInAThread();
            savesVotesAndDiscussesByButton();
            discusses();
            discussesWhatAMessageNames();
            unfoldsALink();
            subscribesAndSeesItAtHome();
            assertThat(slack.line().slowest()).isLessThan(Duration.ofSeconds(3));
        }
        try (Running again = link.joined("2026-08-21T06:59:57Z")) {
            assertThat(again.isAlive()).isTrue();
            await().atMost(60, SECONDS).until(() -> announced().size() == 1);
            assertThat(SlackView.text(announced().get(0).blocks())).contains("Carried to door 1", "Carried to door 5");
            ada.presses("Previous page");
            assertThat(shown()).last().asString().contains("1. Carried to door");
            assertThat(announced()).hasSize(1);
        }
    }

    private void readsTheEdition() throws IOException {
        ada.types(CHANNEL, "trending 2026-08-20");
        assertThat(shown()).last().asString().contains("1. Carried to door 1").doesNotContain("6. ");
        SlackPage.write(PAGES.resolve("trending.html"), List.of(last()));
        ada.presses("Next page");
        assertThat(shown()).singleElement().asString().contains("6. Carried to door 6");
    }

    private void searchesWithPagesAndInADialog() throws IOException {
        ada.types(CHANNEL, "search bicycle sort:votes");
        assertThat(shown()).last().asString().contains("Carried to door 1").doesNotContain("Carried to door 7");
        ada.presses("Next page");
        assertThat(shown()).last().asString().contains("Carried to door 7");
        ada.types(CHANNEL, "search");
        JsonObject dialog = slack.screens().dialog().orElseThrow();
        assertThat(dialog.getAsJsonObject("title").get("text").getAsString()).isEqualTo("Search");
        SlackPage.write(PAGES.resolve("dialog.html"), dialog);
        assertThat(ada.submits(Map.of("query", SlackFilled.text("bicycle"), "from", SlackFilled.text("someday"))))
                .containsOnlyKeys("field-from");
        ada.answered(() -> ada.submits(Map.of("query", SlackFilled.text("\"door 3\""))));
        await().atMost(30, SECONDS).until(() -> shown().get(shown().size() - 1).contains("Carried to door 3"));
    }

    private void summarizesInAThread() {
        ada.mentions(CHANNEL, "1700000000.000100", "summarize 2608.00002");
        SlackLedger.Shown summary = last();
        assertThat(summary.thread()).isEqualTo("1700000000.000100");
        assertThat(SlackView.text(summary.blocks())).contains("Extracted from the abstract");
    }

    private void savesVotesAndDiscussesByButton() {
        ada.types(CHANNEL, "show 2608.00003");
        ada.presses("Save");
        assertThat(shown()).last().asString().contains("Saved to the reading list.", "Carried to door 3");
        ada.presses("Vote");
        assertThat(shown()).last().asString().contains("Your vote counts.", "1 vote");
        ada.presses("Discuss");
        await().atMost(30, SECONDS)
                .until(() -> shown().stream().anyMatch(text -> text.contains("Opened a discussion")));
        ada.types(CHANNEL, "saved");
        assertThat(shown()).last().asString().contains("Carried to door 3");
    }

    private void discussesWhatAMessageNames() {
        ada.chooses("discuss", CHANNEL, "Have you seen https://arxiv.org/abs/2608.00005?");
        await().atMost(30, SECONDS).until(() -> starters("Carried to door 5") == 1);
        ada.chooses("discuss", CHANNEL, "And https://arxiv.org/abs/2608.00005v2?");
        assertThat(starters("Carried to door 5")).isEqualTo(1);
        ada.chooses("search");
        assertThat(slack.screens().dialog()).isPresent();
        ada.answered(() -> ada.submits(Map.of("query", SlackFilled.text("\"door 6\""))));
        await().atMost(30, SECONDS)
                .until(() -> SlackView.text(
                                slack.screens().dialog().orElseThrow().get("blocks"))
                        .contains("Carried to door 6"));
    }

    private long starters(String title) {
        return shown().stream()
                .filter(text -> text.startsWith("Discussion") && text.contains(title))
                .count();
    }

    private void discusses() {
        ada.types(CHANNEL, "discuss 2608.00002");
        await().atMost(30, SECONDS)
                .until(() -> shown().stream().anyMatch(text -> text.contains("Opened a discussion")));
        SlackLedger.Shown starter = slack.ledger().messages().stream()
                .filter(message -> SlackView.text(message.blocks()).startsWith("Discussion"))
                .filter(message -> SlackView.text(message.blocks()).contains("Carried to door 2"))
                .findFirst()
                .orElseThrow();
        assertThat(starter.thread()).isEmpty();
        String thread = starter.ts();
        JsonObject said = ada.writes(CHANNEL, thread, "Does it work in the rain?");
        ada.repeats(said);
        ada.mentions(CHANNEL, thread, "recap");
        assertThat(SlackView.text(last().blocks())).contains("1 message by ", "Does it work in the rain?");
        assertThat(last().thread()).isEqualTo(thread);
    }

    private void unfoldsALink() {
        String ts = ada.shares(CHANNEL, "https://arxiv.org/abs/2608.00004");
        await().atMost(30, SECONDS).until(() -> slack.calls("chat.unfurl") == 1);
        assertThat(last().thread()).isEqualTo(ts);
        assertThat(SlackView.text(last().blocks())).contains("Carried to door 4");
    }

    private void subscribesAndSeesItAtHome() throws IOException {
        ada.types(CHANNEL, "subscribe at 09:00 in Europe/Berlin");
        assertThat(shown()).last().asString().contains("Subscribed this channel (number 1)");
        SlackPage.write(PAGES.resolve("subscribed.html"), List.of(last()));
        JsonObject home = ada.opensHome();
        SlackPage.write(PAGES.resolve("home.html"), home);
        assertThat(SlackView.text(home.get("blocks")))
                .contains("1. the whole edition, top 5, on weekdays at 09:00 (Europe/Berlin)")
                .contains("Next post: Friday, 21 August 2026 at 09:00")
                .contains("1. Carried to door 1");
        ada.pressesIn(home, "Edit");
        ada.answered(() ->
                assertThat(ada.submits(Map.of("top", SlackFilled.text("6")))).isEmpty());
        await().atMost(30, SECONDS).until(() -> home().contains("top 6"));
        ada.pressesIn(slack.screens().home("U0ADMIN").orElseThrow(), "Add a subscription");
        ada.answered(() -> assertThat(ada.submits(Map.of(
                        "topic", SlackFilled.text("bicycle"),
                        "at", SlackFilled.text("18:00"),
                        "channel", SlackFilled.conversation("C0OTHER"))))
                .isEmpty());
        await().atMost(30, SECONDS).until(() -> home().contains("bicycle"));
        assertThat(home()).contains("at 18:00");
    }

    private String home() {
        return SlackView.text(slack.screens().home("U0ADMIN").orElseThrow().get("blocks"));
    }

    private List<SlackLedger.Shown> announced() {
        return slack.ledger().messages().stream()
                .filter(message -> message.metadata().contains("paperboy_delivery"))
                .filter(message -> SlackView.text(message.blocks()).contains("1. Carried to door 1"))
                .toList();
    }

    private SlackLedger.Shown last() {
        List<SlackLedger.Shown> all = slack.ledger().messages();
        return all.get(all.size() - 1);
    }

    private List<String> shown() {
        return slack.ledger().messages().stream()
                .map(message -> SlackView.text(message.blocks()))
                .toList();
    }

    private static String paper(int number) {
        return "{\"id\":\"2608.0000" + number + "\",\"title\":\"Carried to door " + number
                + "\",\"abstract\":\"A bicycle does it. We measure how number " + number
                + " is carried.\",\"votes\":" + (20 - number) + ",\"listed\":\"2026-08-20\"}\n";
    }
}
