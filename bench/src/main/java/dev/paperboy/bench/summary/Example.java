package dev.paperboy.bench.summary;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.bench.corpus.JsonLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A paper's title and abstract, and the summaries people wrote of it. */
record Example(String title, List<String> sentences, List<String> references) {

    /** The abstract in one piece. */
    String abstractText() {
        return String.join(" ", sentences);
    }

    /** Reads a gzipped file of one JSON object a line. */
    static List<Example> read(Path file) throws IOException {
        try (Stream<JsonNode> lines = JsonLines.of(file)) {
            return lines.map(node -> new Example(
                            node.path("title").asText(), texts(node.path("sentences")), texts(node.path("references"))))
                    .toList();
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
