package dev.paperboy.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.paperboy.chat.Workspace;
import dev.paperboy.platform.RecordingInbox;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slack's requests over HTTP, from workspaces that know nothing of each other. */
class SlackWebTest {
    private static final SlackTenants.Tenant LAB = new SlackTenants.Tenant("T0LAB", "Lab", "U0LABBOT", false);
    private static final SlackTenants.Tenant CLUB = new SlackTenants.Tenant("T0CLUB", "Club", "U0CLUBBOT", false);

    private final RecordingInbox inbox = new RecordingInbox();

    @SuppressWarnings("NullAway.Init") // set before each test
    private SlackWebStage stage;

    @BeforeEach
    void join() throws Exception {
        stage = new SlackWebStage(inbox.inbox(), Clock.systemUTC());
        assertThat(stage.install(LAB)).isEqualTo(SlackInstall.Outcome.INSTALLED);
        assertThat(stage.install(CLUB)).isEqualTo(SlackInstall.Outcome.INSTALLED);
    }

    @AfterEach
    void leave() {
        stage.close();
    }

    @Test
    void answersACommand() {
        assertThat(stage.types("T0LAB", "C0LAB", "echo größer").status()).isEqualTo(200);
        await().until(() -> shown("C0LAB").contains("größer"));
    }

    @Test
    void refusesWhatSlackDidNotSignAndReadsNothingOfIt() {
        SlackWeb.Incoming good = stage.command("T0LAB", "C0LAB", "echo forged");
        assertThat(stage.web()
                        .take(new SlackWeb.Incoming(good.headers(), "{not json".getBytes(StandardCharsets.UTF_8))))
                .extracting(SlackWeb.Answer::status)
                .isEqualTo(401);
        Map<String, List<String>> unsigned = new HashMap<>(good.headers());
        unsigned.remove("x-slack-signature");
        assertThat(stage.web()
                        .take(new SlackWeb.Incoming(unsigned, good.body()))
                        .status())
                .isEqualTo(401);
        assertThat(inbox.answered()).isEmpty();
    }

    @Test
    void refusesCompressedAndOverlongBodies() {
        SlackWeb.Incoming good = stage.command("T0LAB", "C0LAB", "echo packed");
        Map<String, List<String>> packed = new HashMap<>(good.headers());
        packed.put("content-encoding", List.of("gzip"));
        assertThat(stage.web().take(new SlackWeb.Incoming(packed, good.body())).status())
                .isEqualTo(415);
        String longest = "x".repeat(SlackWeb.LARGEST_BODY + 1);
        assertThat(stage.web().take(stage.signed("text/plain", longest)).status())
                .isEqualTo(413);
        assertThat(inbox.answered()).isEmpty();
    }

    @Test
    void saysThatASignedRequestCannotBeRead() {
        assertThat(stage.web()
                        .take(stage.signed("application/json", "{\"type\":"))
                        .status())
                .isEqualTo(400);
        assertThat(stage.web().take(stage.signed("application/json", "[]")).status())
                .isEqualTo(400);
    }

    @Test
    void doesACommandOnceThatIsReplayed() {
        SlackWeb.Incoming recorded = stage.command("T0LAB", "C0LAB", "echo once");
        assertThat(stage.web().take(recorded).status()).isEqualTo(200);
        assertThat(stage.web().take(recorded).status()).isEqualTo(200);
        stage.types("T0LAB", "C0LAB", "echo next");
        await().until(() -> shown("C0LAB").contains("next"));
        assertThat(inbox.answered()).hasSize(2);
    }

    @Test
    void answersAnEventOnceHoweverOftenItIsReported() {
        for (int copy = 0; copy < 4; copy++) {
            assertThat(stage.happens("T0LAB", "Ev1", mention("echo once")).status())
                    .isEqualTo(200);
        }
        stage.happens("T0LAB", "Ev2", mention("echo next"));
        await().until(() -> shown("C0LAB").contains("next"));
        assertThat(inbox.answered()).hasSize(2);
    }

    @Test
    void answersAnEventWhoseFirstReportNeverCame() {
        SlackWeb.Incoming retry = retried(SlackWebStage.callback("T0LAB", "Ev1", mention("echo late")));
        assertThat(stage.web().take(retry).status()).isEqualTo(200);
        await().until(() -> shown("C0LAB").contains("late"));
    }

    @Test
    void tellsTheSameEventIdOfTwoWorkspacesApart() {
        stage.happens("T0LAB", "Ev1", mention("echo lab"));
        stage.happens("T0CLUB", "Ev1", mention("echo club"));
        await().until(() -> inbox.answered().size() == 2);
    }

    @Test
    void confirmsItsAddress() {
        JsonObject asked = SlackJson.typed("url_verification");
        asked.addProperty("challenge", "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P");
        assertThat(stage.web()
                        .take(stage.signed("application/json", asked.toString()))
                        .body())
                .isEqualTo("3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P");
        byte[] check = "token=x&ssl_check=1".getBytes(StandardCharsets.UTF_8);
        assertThat(stage.web().take(new SlackWeb.Incoming(Map.of(), check)).status())
                .isEqualTo(200);
    }

    @Test
    void answersEachWorkspaceWithItsOwnToken() {
        stage.happens("T0LAB", "Ev1", mention("echo lab"));
        await().until(() -> shown("C0LAB").contains("lab"));
        assertThat(stage.slack().tenants().used("T0LAB")).contains("chat.postMessage");
        assertThat(stage.slack().tenants().used("T0CLUB")).isEmpty();
        assertThat(stage.slack().tenants().used("")).containsOnly("oauth.v2.access");
    }

    @Test
    void forgetsTheTokenOfAWorkspaceThatRemovesIt() throws Exception {
        stage.happens("T0LAB", "Ev1", SlackJson.typed("app_uninstalled"));
        assertThat(stage.installations().find(SlackAddresses.workspace("T0LAB")))
                .isEmpty();
        assertThat(stage.installations().find(SlackAddresses.workspace("T0CLUB")))
                .isPresent();
    }

    @Test
    void forgetsARevokedTokenUnlessItIsAPersons() {
        stage.happens("T0LAB", "Ev1", revoked("U0ADA", "U0OTHERBOT"));
        assertThat(stage.installations().find(SlackAddresses.workspace("T0LAB")))
                .isPresent();
        stage.happens("T0LAB", "Ev2", revoked("U0ADA", "U0LABBOT"));
        assertThat(stage.installations().find(SlackAddresses.workspace("T0LAB")))
                .isEmpty();
    }

    @Test
    void servesAWorkspaceNoLongerThatItsOrganizationTookOut() {
        stage.install(new SlackTenants.Tenant("E0ORG", "Organization", "U0ORGBOT", true));
        Workspace member = SlackAddresses.workspace("T0MEMBER");
        reportOf("E0ORG", "Ev1", access("team_access_granted"));
        assertThat(stage.installations().find(member)).isPresent();
        reportOf("E0ORG", "Ev2", access("team_access_revoked"));
        assertThat(stage.installations().find(member)).isEmpty();
        assertThat(stage.installations().find(SlackAddresses.workspace("E0ORG")))
                .isPresent();
    }

    private void reportOf(String organization, String eventId, JsonObject event) {
        JsonObject callback = SlackWebStage.callback("T0ANY", eventId, event);
        callback.remove("team_id");
        callback.addProperty("enterprise_id", organization);
        assertThat(stage.web()
                        .take(stage.signed("application/json", callback.toString()))
                        .status())
                .isEqualTo(200);
    }

    private static JsonObject access(String type) {
        JsonArray teams = new JsonArray();
        teams.add("T0MEMBER");
        return SlackJson.with(SlackJson.typed(type), "team_ids", teams);
    }

    @Test
    void servesTheWorkspacesOfAnOrganizationWithItsToken() {
        stage.install(new SlackTenants.Tenant("E0ORG", "Organization", "U0ORGBOT", true));
        JsonObject callback = SlackWebStage.callback("T0MEMBER", "Ev1", mention("echo member"));
        callback.addProperty("enterprise_id", "E0ORG");
        JsonObject authorization = new JsonObject();
        authorization.addProperty("enterprise_id", "E0ORG");
        authorization.addProperty("team_id", "T0MEMBER");
        authorization.addProperty("user_id", "U0ORGBOT");
        authorization.addProperty("is_bot", true);
        authorization.addProperty("is_enterprise_install", true);
        callback.add("authorizations", SlackJson.array(authorization));
        stage.web().take(stage.signed("application/json", callback.toString()));
        await().until(() -> shown("C0LAB").contains("member"));
        assertThat(stage.slack().tenants().used("E0ORG")).contains("chat.postMessage");
    }

    private SlackWeb.Incoming retried(JsonObject callback) {
        SlackWeb.Incoming first = stage.signed("application/json", callback.toString());
        Map<String, List<String>> headers = new HashMap<>(first.headers());
        headers.put("x-slack-retry-num", List.of("1"));
        headers.put("x-slack-retry-reason", List.of("http_timeout"));
        return new SlackWeb.Incoming(headers, first.body());
    }

    private List<String> shown(String channel) {
        return stage.slack().ledger().messages().stream()
                .filter(shown -> shown.channel().equals(channel))
                .map(shown -> SlackView.text(shown.blocks()))
                .toList();
    }

    private static JsonObject mention(String text) {
        JsonObject mention = SlackJson.typed("app_mention");
        mention.addProperty("user", SlackStage.USER);
        mention.addProperty("text", "<@U0BOT> " + text);
        mention.addProperty("ts", "1700000001.000200");
        mention.addProperty("channel", "C0LAB");
        return mention;
    }

    private static JsonObject revoked(String person, String bot) {
        JsonObject tokens = new JsonObject();
        tokens.add("oauth", SlackDouble.array("[\"" + person + "\"]"));
        tokens.add("bot", SlackDouble.array("[\"" + bot + "\"]"));
        return SlackJson.with(SlackJson.typed("tokens_revoked"), "tokens", tokens);
    }
}
