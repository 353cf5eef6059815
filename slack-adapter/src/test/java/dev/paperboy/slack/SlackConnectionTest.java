package dev.paperboy.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.slack.api.bolt.App;
import dev.paperboy.platform.Secret;
import dev.paperboy.platform.Standing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlackConnectionTest {
    private static final Duration SOON = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @SuppressWarnings("NullAway.Init") // set before each test
    private SlackDouble slack;

    @SuppressWarnings("NullAway.Init") // set before each test
    private SlackClient client;

    @BeforeEach
    void open() throws Exception {
        slack = new SlackDouble();
        SlackApi api = new SlackApi(slack.api());
        client = new SlackClient(api, new SingleToken(api, new Secret("xoxb-x")));
    }

    @AfterEach
    void close() {
        client.close();
        slack.close();
    }

    @Test
    void replacesSocketsThatAreConnectedButDeaf() {
        try (SlackConnection connection = connection(new SlackPatience(SOON, 1, Duration.ofHours(1)))) {
            connection.open();
            slack.sockets().deafen();
            await().atMost(PATIENCE)
                    .until(() ->
                            slack.sockets().hearing() >= 2 && slack.sockets().isNobodyDeaf());
        }
    }

    @Test
    void renewsSocketsOnWhichNothingArrives() {
        try (SlackConnection connection = connection(new SlackPatience(SOON, 1_000, SOON))) {
            connection.open();
            await().atMost(PATIENCE).until(() -> slack.calls("apps.connections.open") >= 4);
            assertThat(slack.sockets().connections()).isPositive();
        }
    }

    @Test
    void leavesSocketsThatHearAlone() {
        try (SlackConnection connection = connection(new SlackPatience(SOON, 3, Duration.ofHours(1)))) {
            connection.open();
            long before = slack.sockets().signs();
            await().atMost(PATIENCE).until(() -> slack.sockets().signs() > before + 6);
            assertThat(slack.calls("apps.connections.open")).isEqualTo(2);
        }
    }

    @Test
    void saysHowItStands() {
        try (SlackConnection connection = connection(new SlackPatience(SOON, 3, Duration.ofHours(1)))) {
            assertThat(connection.standing()).isInstanceOf(Standing.Connecting.class);
            connection.open();
            Instant joined = ((Standing.Connected) connection.standing()).lastHeard();
            await().atMost(PATIENCE)
                    .until(() -> ((Standing.Connected) connection.standing())
                            .lastHeard()
                            .isAfter(joined));
        }
    }

    @Test
    void givesUpWhenTheTokenIsRefused() {
        slack.failNext("auth.test", SlackDouble.Fault.error("token_revoked"));
        try (SlackConnection connection = connection(new SlackPatience(SOON, 3, Duration.ofHours(1)))) {
            connection.open();
            assertThat(connection.standing())
                    .isEqualTo(new Standing.Refused("Slack refuses SLACK_BOT_TOKEN: token_revoked"));
        }
    }

    @Test
    void triesAgainWhenSlackIsDown() {
        slack.failNext("auth.test", SlackDouble.Fault.error("service_unavailable"));
        try (SlackConnection connection = connection(new SlackPatience(SOON, 3, Duration.ofHours(1)))) {
            connection.open();
            assertThat(connection.standing()).isInstanceOf(Standing.Connecting.class);
        }
    }

    private SlackConnection connection(SlackPatience patience) {
        App app = new App(SlackEvents.config(client.slack()), List.of());
        return new SlackConnection(client, new Secret("xapp-x"), app.start(), patience, Clock.systemUTC());
    }
}
