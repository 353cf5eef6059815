package dev.paperboy.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What is drawn, compared with what was looked at once and found good. */
final class Golden {
    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private Golden() {}

    static void check(String name, JsonElement drawn) throws IOException {
        try (InputStream file = Objects.requireNonNull(Golden.class.getResourceAsStream("/golden/" + name), name)) {
            assertThat(PRETTY.toJson(drawn))
                    .isEqualToNormalizingWhitespace(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
