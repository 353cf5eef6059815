package dev.paperboy.bench.search;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.bench.corpus.JsonLines;
import dev.paperboy.data.feed.text.PaperText;
import dev.paperboy.paper.Links;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Popularity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The papers of the arXiv corpus, read without a store. */
final class RealPapers {
    private RealPapers() {}

    static void read(Consumer<Paper> reader) throws IOException {
        read(Integer.MAX_VALUE, reader);
    }

    /** No more than the first so many. */
    static void read(int most, Consumer<Paper> reader) throws IOException {
        try (Stream<JsonNode> lines = JsonLines.of(Corpus.file())) {
            lines.limit(most).map(RealPapers::paper).forEach(reader);
        }
    }

    private static Paper paper(JsonNode node) {
        PaperId id = PaperId.of(node.path("id").asText());
        return new Paper(
                id,
                PaperText.readable(node.path("title").asText()),
                PaperText.readable(node.path("summary").asText()),
                texts(node.path("authors")),
                Optional.empty(),
                texts(node.path("categories")),
                List.of(),
                Optional.empty(),
                Links.of(id),
                Popularity.NONE,
                Optional.empty(),
                false);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
