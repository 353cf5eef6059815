package dev.paperboy.slack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonElement;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Slack's published types as JSON schemas, from the corpus; tests that ask do not apply where there is none. */
final class BlockKitSchema {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private BlockKitSchema() {}

    /** What the schema of that name complains about. */
    static List<String> complaints(String schema, JsonElement drawn) throws IOException {
        String corpus = System.getProperty("paperboy.corpus", "");
        Assumptions.assumeFalse(corpus.isEmpty(), "there is no corpus");
        Path file = Path.of(corpus, "specs/slack/block-kit", schema + ".schema.json");
        try (InputStream text = Files.newInputStream(file)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                    .getSchema(text)
                    .validate(MAPPER.readTree(drawn.toString()))
                    .stream()
                    .map(ValidationMessage::getMessage)
                    .toList();
        }
    }
}
