package dev.paperboy.bench.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paperboy.data.feed.text.PaperText;
import dev.paperboy.paper.Links;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Popularity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** The papers of the arXiv corpus, read without a store. */
final class RealPapers {
    private RealPapers() {}

    static void read(Consumer<Paper> reader) throws IOException {
        read(Integer.MAX_VALUE, reader);
    }

    /** No more than the first so many. */
    static void read(int most, Consumer<Paper> reader) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Corpus.file())), StandardCharsets.UTF_8))) {
            int count = 0;
            for (String line = lines.readLine(); line != null && count < most; line = lines.readLine()) {
                count++;
                reader.accept(paper(json.readTree(line)));
            }
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
