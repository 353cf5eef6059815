package dev.paperboy.bench.topic;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.bench.corpus.JsonLines;
import dev.paperboy.data.feed.text.PaperText;
import dev.paperboy.paper.Links;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Popularity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Papers of Hugging Face's day lists, each once, in the order of the days, with the keywords its page shows where it has some. */
final class KeywordPapers {
    private static final String FILE = "corpora/hf-daily-2024-05_2026-03.jsonl.gz";

    private KeywordPapers() {}

    static List<Paper> read(Path corpus) throws IOException {
        Map<String, Paper> papers = new LinkedHashMap<>();
        try (Stream<JsonNode> lines = JsonLines.of(corpus.resolve(FILE))) {
            lines.map(line -> line.path("paper"))
                    .forEach(paper -> papers.putIfAbsent(paper.path("id").asText(), paper(paper)));
        }
        return List.copyOf(papers.values());
    }

    /** The same paper as a source without keywords gives it. */
    static Paper withoutKeywords(Paper paper) {
        return Paper.of(paper.id(), paper.title(), paper.abstractText());
    }

    private static Paper paper(JsonNode node) {
        PaperId id = PaperId.of(node.path("id").asText());
        List<String> keywords = new ArrayList<>();
        node.path("ai_keywords").forEach(keyword -> keywords.add(keyword.asText()));
        return new Paper(
                id,
                PaperText.readable(node.path("title").asText()),
                PaperText.readable(node.path("summary").asText()),
                List.of(),
                Optional.empty(),
                List.of(),
                keywords,
                Optional.empty(),
                Links.of(id),
                Popularity.NONE,
                Optional.empty(),
                false);
    }
}
