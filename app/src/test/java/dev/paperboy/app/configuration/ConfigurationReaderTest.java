package dev.paperboy.app.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationReaderTest {
    @TempDir
    Path userHome;

    @Test
    void needsNothingSet() {
        Configuration configuration = read(Map.of());

        assertThat(configuration.home()).isEqualTo(userHome.resolve(".paperboy"));
        assertThat(configuration.consolePort()).isEmpty();
        assertThat(configuration.zone()).isEqualTo(ZoneOffset.UTC);
        assertThat(configuration.endpoints().huggingFace()).hasToString("https://huggingface.co");
        assertThat(configuration.tokens().discord()).isEmpty();
    }

    @Test
    void environmentWinsOverTheFile() throws IOException {
        Path home = Files.createDirectories(userHome.resolve(".paperboy"));
        Files.writeString(
                home.resolve("paperboy.properties"), "PAPERBOY_TIME_ZONE=Asia/Tokyo\nPAPERBOY_CONSOLE_PORT=9000\n");

        Configuration configuration = read(Map.of("PAPERBOY_TIME_ZONE", "Europe/Berlin"));

        assertThat(configuration.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(configuration.consolePort()).hasValue(9000);
    }

    @Test
    void theCommandLineWinsOverTheEnvironment() {
        Configuration configuration = new ConfigurationReader(
                        Map.of("PAPERBOY_HOME", "/nowhere"), userHome, ZoneOffset.UTC)
                .read(Optional.of(userHome.resolve("here")));

        assertThat(configuration.home()).isEqualTo(userHome.resolve("here"));
    }

    @Test
    void readsTheLanguageModelAndItsBudget() {
        Configuration configuration = read(Map.of(
                "PAPERBOY_MODEL_URL", "http://localhost:11434/v1",
                "PAPERBOY_MODEL", "llama3.1",
                "PAPERBOY_MODEL_BUDGET", "7"));

        assertThat(configuration.models().writer()).hasValueSatisfying(writer -> {
            assertThat(writer.endpoint()).hasToString("http://localhost:11434/v1");
            assertThat(writer.name()).isEqualTo("llama3.1");
            assertThat(writer.budget()).isEqualTo(7);
        });
        assertThat(read(Map.of()).models().writer()).isEmpty();
    }

    @Test
    void refusesHalfALanguageModel() {
        assertThatThrownBy(() -> read(Map.of("PAPERBOY_MODEL_URL", "http://localhost:11434/v1")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("PAPERBOY_MODEL is missing");
        assertThatThrownBy(() -> read(Map.of("PAPERBOY_MODEL", "llama3.1")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("PAPERBOY_MODEL_URL is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "PAPERBOY_CONSOLE_PORT, eighty",
        "PAPERBOY_CONSOLE_PORT, 70000",
        "PAPERBOY_TIME_ZONE, Mars/Base",
        "PAPERBOY_MODEL_URL, localhost:11434",
        "PAPERBOY_HUGGINGFACE_URL, huggingface.co",
        "PAPERBOY_ARXIV_API_URL, file:///etc/passwd",
        "PAPERBOY_DATABASE_URL, jdbc:h2:mem:x;INIT=RUNSCRIPT",
        "PAPERBOY_ARXIV_CATEGORIES, cs.AI;rm",
        "PAPERBOY_SMTP_URL, mail.example.org",
        "PAPERBOY_SMTP_URL, smtp://ann:pass word@mail.example.org",
        "PAPERBOY_PUBLIC_URL, http://papers.example.org",
        "PAPERBOY_PUBLIC_URL, https://papers.example.org/?a=b"
    })
    void namesTheKeyThatIsWrong(String key, String value) {
        assertThatThrownBy(() -> read(Map.of(key, value)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(key);
    }

    @Test
    void suggestsTheKeyThatWasMeant() throws IOException {
        Path home = Files.createDirectories(userHome.resolve(".paperboy"));
        Files.writeString(home.resolve("paperboy.properties"), "PAPERBOY_TIMEZONE=Asia/Tokyo\n");

        assertThatThrownBy(() -> read(Map.of())).hasMessageContaining("did you mean PAPERBOY_TIME_ZONE?");
    }

    @Test
    void mailComesFromTheUserOfTheServerUnlessItIsSaid() {
        assertThat(read(Map.of("PAPERBOY_SMTP_URL", "smtp://ann%40example.org:x@mail.example.org"))
                        .mail()
                        .orElseThrow()
                        .sender()
                        .email())
                .isEqualTo("ann@example.org");
        assertThatThrownBy(() -> read(Map.of("PAPERBOY_SMTP_URL", "smtp://ann:x@mail.example.org")))
                .hasMessageContaining("PAPERBOY_MAIL_FROM is missing");
        assertThatThrownBy(() -> read(
                        Map.of("PAPERBOY_SMTP_URL", "smtp://ann:x@mail.example.org", "PAPERBOY_MAIL_FROM", "papers")))
                .hasMessageContaining("should be an email address");
    }

    @Test
    void secretsNeverPrint() {
        assertThat(read(Map.of(
                                "PAPERBOY_SMTP_URL",
                                "smtp://ann:canary@mail.example.org",
                                "PAPERBOY_MAIL_FROM",
                                "a@b.org"))
                        .toString())
                .doesNotContain("canary");
        Configuration configuration = read(Map.of("DISCORD_TOKEN", "canary-1", "SLACK_BOT_TOKEN", "canary-2"));

        assertThat(configuration.toString()).doesNotContain("canary");
    }

    private Configuration read(Map<String, String> environment) {
        return new ConfigurationReader(environment, userHome, ZoneOffset.UTC).read(Optional.empty());
    }
}
