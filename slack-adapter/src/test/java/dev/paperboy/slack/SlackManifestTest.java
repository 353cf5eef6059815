package dev.paperboy.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.paperboy.command.CommandText;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The manifest that the documentation tells people to paste. */
class SlackManifestTest {
    private static final Path MANIFEST = Path.of("../docs/slack-manifest.yaml");

    @SuppressWarnings("NullAway.Init") // read before each test
    private JsonNode manifest;

    @BeforeEach
    void read() throws Exception {
        manifest = new YAMLMapper().readTree(Files.readString(MANIFEST));
    }

    @Test
    void offersTheRootCommand() {
        assertThat(manifest.at("/features/slash_commands/0/command").asText()).isEqualTo("/" + CommandText.ROOT);
    }

    @Test
    void usesSocketModeAndButtons() {
        assertThat(manifest.at("/settings/socket_mode_enabled").asBoolean()).isTrue();
        assertThat(manifest.at("/settings/interactivity/is_enabled").asBoolean())
                .isTrue();
    }

    @Test
    void asksForNothingThatThePageDoesNotExplain() throws Exception {
        String page = Files.readString(Path.of("../docs/slack.md"));
        List<String> scopes = manifest.at("/oauth_config/scopes")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asText)
                .toList();
        assertThat(scopes).isNotEmpty().allSatisfy(scope -> assertThat(page).contains("`" + scope + "`"));
    }

    @Test
    void fitsSlacksSchema() throws Exception {
        String corpus = System.getProperty("paperboy.corpus", "");
        Assumptions.assumeFalse(corpus.isEmpty(), "there is no corpus");
        Path schema = Path.of(corpus, "specs/slack/manifest-schema/schemas/manifest.schema.2.0.0.json");
        try (InputStream text = Files.newInputStream(schema)) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                            .getSchema(text)
                            .validate(manifest))
                    .isEmpty();
        }
    }
}
