package dev.paperboy.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.paperboy.command.CommandText;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifests that the documentation tells people to paste. */
class SlackManifestTest {
    private static final Path DOCS = Path.of("../docs");
    private static final URI EXAMPLE = URI.create("https://papers.example.org");

    static Stream<Optional<URI>> ways() {
        return Stream.of(Optional.empty(), Optional.of(EXAMPLE));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void isTheOneInTheDocumentation(Optional<URI> address) throws IOException {
        Path file = DOCS.resolve(address.isEmpty() ? "slack-manifest.yaml" : "slack-manifest-http.yaml");
        if (Boolean.getBoolean("paperboy.write-docs")) {
            Files.writeString(file, SlackManifest.yaml(address, SlackCommandName.USUAL));
        }
        assertThat(Files.readString(file))
                .as("written anew with -Dpaperboy.write-docs=true")
                .isEqualTo(SlackManifest.yaml(address, SlackCommandName.USUAL));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void offersTheRootCommandAndButtons(Optional<URI> address) throws IOException {
        JsonNode manifest = read(address);
        assertThat(manifest.at("/features/slash_commands/0/command").asText()).isEqualTo("/" + CommandText.ROOT);
        assertThat(manifest.at("/settings/interactivity/is_enabled").asBoolean())
                .isTrue();
        assertThat(manifest.at("/settings/socket_mode_enabled").asBoolean()).isEqualTo(address.isEmpty());
    }

    @Test
    void namesTheCommandAsAsked() throws IOException {
        String yaml = SlackManifest.yaml(Optional.empty(), SlackCommandName.of("/paperboy"));
        assertThat(new YAMLMapper()
                        .readTree(yaml)
                        .at("/features/slash_commands/0/command")
                        .asText())
                .isEqualTo("/paperboy");
    }

    @Test
    void sendsEverythingToOneAddressOverHttp() throws IOException {
        JsonNode manifest = read(Optional.of(EXAMPLE));
        assertThat(Stream.of(
                        "/features/slash_commands/0/url",
                        "/settings/event_subscriptions/request_url",
                        "/settings/interactivity/request_url"))
                .allSatisfy(at ->
                        assertThat(manifest.at(at).asText()).isEqualTo("https://papers.example.org/slack/events"));
        assertThat(manifest.at("/oauth_config/redirect_urls/0").asText())
                .isEqualTo("https://papers.example.org/slack/oauth");
        assertThat(manifest.at("/settings/event_subscriptions/bot_events").toString())
                .contains("app_uninstalled", "tokens_revoked");
    }

    @Test
    void asksForNothingThatThePageDoesNotExplain() throws IOException {
        String page = Files.readString(DOCS.resolve("slack.md"));
        assertThat(Arrays.stream(SlackScopes.values()))
                .allSatisfy(scope -> assertThat(page)
                        .contains("| `" + scope.scope() + "`" + (scope.isNeeded() ? "" : " (optional)") + " | "
                                + scope.reason() + " |"));
        assertThat(page.lines().filter(line -> line.startsWith("| `") && line.contains(":")))
                .hasSizeLessThanOrEqualTo(SlackScopes.values().length);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void fitsSlacksSchema(Optional<URI> address) throws IOException {
        String corpus = System.getProperty("paperboy.corpus", "");
        Assumptions.assumeFalse(corpus.isEmpty(), "there is no corpus");
        Path schema = Path.of(corpus, "specs/slack/manifest-schema/schemas/manifest.schema.2.0.0.json");
        try (InputStream text = Files.newInputStream(schema)) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                            .getSchema(text)
                            .validate(read(address)))
                    .isEmpty();
        }
    }

    private static JsonNode read(Optional<URI> address) throws IOException {
        return new YAMLMapper().readTree(SlackManifest.yaml(address, SlackCommandName.USUAL));
    }
}
