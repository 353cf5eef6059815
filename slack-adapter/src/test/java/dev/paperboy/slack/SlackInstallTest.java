package dev.paperboy.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.platform.Installation;
import dev.paperboy.platform.RecordingInbox;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackInstallTest {
    private static final SlackTenants.Tenant LAB = new SlackTenants.Tenant("T0LAB", "Lab & Co", "U0LABBOT", false);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-08-21T07:00:00Z"));

    @SuppressWarnings("NullAway.Init") // set before each test
    private SlackWebStage stage;

    @SuppressWarnings("NullAway.Init") // set before each test
    private SlackInstall.Departure departure;

    @SuppressWarnings("NullAway.Init") // set before each test
    private String code;

    @BeforeEach
    void depart() throws Exception {
        stage = new SlackWebStage(new RecordingInbox().inbox(), clock);
        departure = stage.install().depart();
        code = stage.slack().tenants().agree(LAB);
    }

    @AfterEach
    void leave() {
        stage.close();
    }

    @Test
    void sendsPeopleToSlackWithWhatItAsksFor() {
        assertThat(departure.to().getPath()).isEqualTo("/oauth/v2/authorize");
        assertThat(departure.to().getQuery())
                .contains("client_id=" + SlackTenants.CLIENT)
                .contains("redirect_uri=https://papers.example.org/slack/oauth")
                .contains("chat:write")
                .doesNotContain(departure.cookie());
    }

    @Test
    void keepsWhatTheWorkspaceGives() {
        assertThat(arrive(SlackWebStage.state(departure), departure.cookie()))
                .isEqualTo(SlackInstall.Outcome.INSTALLED);
        Installation lab =
                stage.installations().find(SlackAddresses.workspace("T0LAB")).orElseThrow();
        assertThat(lab.name()).isEqualTo("Lab & Co");
        assertThat(lab.botUser()).isEqualTo("U0LABBOT");
        assertThat(lab.installedBy()).isEqualTo("U0ADA");
        assertThat(lab.scopes()).contains("chat:write");
        assertThat(lab.toString()).doesNotContain("xox");
    }

    @Test
    void letsAStateInOnceHoweverManyComeWithIt() {
        long installed = IntStream.range(0, 8)
                .parallel()
                .filter(i -> arrive(SlackWebStage.state(departure), departure.cookie()) != SlackInstall.Outcome.STALE)
                .count();
        assertThat(installed).isEqualTo(1);
        assertThat(stage.slack().calls("oauth.v2.access")).isEqualTo(1);
    }

    @Test
    void refusesAnotherBrowserAndLeavesTheWayOpenForTheFirst() {
        SlackInstall.Departure other = stage.install().depart();
        assertThat(arrive(SlackWebStage.state(departure), other.cookie())).isEqualTo(SlackInstall.Outcome.STALE);
        assertThat(stage.install()
                        .arrive(Optional.of(SlackWebStage.state(departure)), Optional.empty(), Optional.of(code)))
                .isEqualTo(SlackInstall.Outcome.STALE);
        assertThat(stage.slack().calls("oauth.v2.access")).isZero();
        assertThat(arrive(SlackWebStage.state(departure), departure.cookie()))
                .isEqualTo(SlackInstall.Outcome.INSTALLED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../x", "AAAAAAAAAAAAAAAAAAAAAA", "<script>", "%00"})
    void refusesAStateThatItDidNotGive(String state) {
        assertThat(arrive(state, departure.cookie())).isEqualTo(SlackInstall.Outcome.STALE);
    }

    @Test
    void refusesAStateAfterTenMinutes() {
        clock.forward(SlackInstall.PATIENCE);
        assertThat(arrive(SlackWebStage.state(departure), departure.cookie())).isEqualTo(SlackInstall.Outcome.STALE);
    }

    @Test
    void takesNoForAnAnswer() {
        assertThat(stage.install()
                        .arrive(
                                Optional.of(SlackWebStage.state(departure)),
                                Optional.of(departure.cookie()),
                                Optional.empty()))
                .isEqualTo(SlackInstall.Outcome.DECLINED);
        assertThat(stage.slack().calls("oauth.v2.access")).isZero();
    }

    @Test
    void saysThatSlackDidNotTakeTheCode() {
        code = "invented";
        assertThat(arrive(SlackWebStage.state(departure), departure.cookie())).isEqualTo(SlackInstall.Outcome.FAILED);
        assertThat(stage.installations().all("slack")).isEmpty();
    }

    private SlackInstall.Outcome arrive(String state, String cookie) {
        return stage.install().arrive(Optional.of(state), Optional.of(cookie), Optional.of(code));
    }
}
