package dev.paperboy.app.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.app.logging.Redaction;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebSettingsTest {
    private static final Map<String, String> MANY = Map.of(
            "SLACK_SIGNING_SECRET", "signing-canary",
            "SLACK_CLIENT_ID", "1.2",
            "SLACK_CLIENT_SECRET", "client-canary",
            "PAPERBOY_PUBLIC_URL", "https://papers.example.org/");

    @TempDir
    private Path home;

    @Test
    void readsWhatManyWorkspacesTake() {
        Configuration.Web web = read(MANY).tokens().web();
        assertThat(web.server())
                .contains(new Configuration.Server(URI.create("https://papers.example.org"), "127.0.0.1", 8090));
        assertThat(web.slackClient()).map(Configuration.SlackClient::id).contains("1.2");
        assertThat(web.toString()).doesNotContain("canary");
    }

    @Test
    void blackensSecretsInTheLog() {
        read(MANY);
        assertThat(Redaction.redact("signing-canary client-canary")).isEqualTo("*** ***");
    }

    @Test
    void refusesHalvesAndContradictionsByTheirKeys() {
        refuses(without("PAPERBOY_PUBLIC_URL"), "PAPERBOY_PUBLIC_URL is missing");
        refuses(without("SLACK_CLIENT_SECRET"), "SLACK_CLIENT_SECRET is missing");
        refuses(with("SLACK_APP_TOKEN", "xapp-1"), "SLACK_SIGNING_SECRET is for HTTP and SLACK_APP_TOKEN");
        refuses(with("SLACK_COMMAND", "/Two words"), "SLACK_COMMAND is '/Two words'; it should look like /papers");
        refuses(with("SLACK_BOT_TOKEN", "xoxb-1"), "SLACK_CLIENT_ID is for many workspaces");
    }

    private void refuses(Map<String, String> environment, String reason) {
        assertThatThrownBy(() -> read(environment))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(reason)
                .hasMessageNotContaining("canary");
    }

    private static Map<String, String> without(String key) {
        Map<String, String> changed = new HashMap<>(MANY);
        changed.remove(key);
        return changed;
    }

    private static Map<String, String> with(String key, String value) {
        Map<String, String> changed = new HashMap<>(MANY);
        changed.put(key, value);
        return changed;
    }

    private Configuration read(Map<String, String> environment) {
        return new ConfigurationReader(environment, home, ZoneOffset.UTC).read(Optional.of(home));
    }
}
