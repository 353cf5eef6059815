package dev.paperboy.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paperboy.summary.Level;
import dev.paperboy.summary.Summarizer;
import dev.paperboy.summary.Summary;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Summarizes a file of papers, line by line, into a file of summaries. */
final class SummaryFile {
    private final Summarizer summarizer;
    private final Level level;
    private final ObjectMapper json = new ObjectMapper();

    SummaryFile(Summarizer summarizer, Level level) {
        this.summarizer = summarizer;
        this.level = level;
    }

    /**
     * Writes one line for each line read; blank ones are passed over.
     *
     * @return how many were written
     * @throws WrongInput when a line is no such paper; the message has its number
     */
    int write(Path in, Path out) throws IOException {
        int count = 0;
        int number = 0;
        try (BufferedReader reader = Files.newBufferedReader(in, StandardCharsets.UTF_8);
                BufferedWriter writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    writer.write(summarized(line, number));
                    writer.write('\n');
                    count++;
                }
            }
        }
        return count;
    }

    private String summarized(String line, int number) throws JsonProcessingException {
        JsonNode paper = read(line, number);
        Summary summary = paper.path("sentences").isArray()
                ? summarizer.summarize(paper.path("title").asText(), sentences(paper.get("sentences")), level)
                : summarizer.summarize(
                        paper.path("title").asText(), abstractText(paper).asText(), level);
        return json.writeValueAsString(
                Output.object().put("id", paper.get("id").asText()).put("summary", summary.text()));
    }

    private JsonNode read(String line, int number) {
        try {
            JsonNode paper = json.readTree(line);
            boolean hasText = !abstractText(paper).isMissingNode()
                    || paper.path("sentences").isArray();
            if (paper.hasNonNull("id") && hasText) {
                return paper;
            }
        } catch (JsonProcessingException unreadable) {
            throw new WrongInput("line " + number + " is not JSON: " + unreadable.getOriginalMessage());
        }
        throw new WrongInput("line " + number + " needs \"id\", and \"abstract\", \"text\" or \"sentences\"");
    }

    private static JsonNode abstractText(JsonNode paper) {
        return paper.hasNonNull("abstract") ? paper.get("abstract") : paper.path("text");
    }

    private static List<String> sentences(JsonNode array) {
        List<String> sentences = new ArrayList<>();
        array.forEach(sentence -> sentences.add(sentence.asText()));
        return sentences;
    }
}
