package dev.paperboy.data.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * Answers a list of queries, for evaluation: {@code {"id": …, "text": …}} lines in, lines of a TREC run out
 * ({@code query Q0 paper rank score paperboy}). A query's text is words only; nothing in it is syntax.
 */
public final class QueryRun {
    private final LucenePapers papers;
    private final FusionWeights weights;
    private final ObjectMapper json = new ObjectMapper();

    QueryRun(LucenePapers papers, FusionWeights weights) {
        this.papers = papers;
        this.weights = weights;
    }

    /**
     * Reads queries to the end and writes each one's best papers.
     *
     * @param top how many papers for each
     * @return how many queries there were; blank lines are not counted
     * @throws IOException when reading or writing fails, or a line is no such query; then the message says which
     */
    public int answer(BufferedReader queries, int top, Writer run) throws IOException {
        int count = 0;
        int lineNumber = 0;
        for (String line = queries.readLine(); line != null; line = queries.readLine()) {
            lineNumber++;
            if (!line.isBlank()) {
                JsonNode query = query(line, lineNumber);
                write(query.get("id").asText(), papers.rank(query.get("text").asText(), top, weights), run);
                count++;
            }
        }
        return count;
    }

    private JsonNode query(String line, int number) throws IOException {
        try {
            JsonNode query = json.readTree(line);
            if (query.hasNonNull("id") && query.hasNonNull("text")) {
                return query;
            }
        } catch (JsonProcessingException e) {
            throw new IOException("line " + number + " of the queries is not JSON: " + e.getOriginalMessage(), e);
        }
        throw new IOException("line " + number + " of the queries has no \"id\" or no \"text\"");
    }

    private static void write(String query, List<LucenePapers.Ranked> ranked, Writer run) throws IOException {
        int rank = 1;
        for (LucenePapers.Ranked paper : ranked) {
            run.write(String.format(
                    Locale.ROOT, "%s Q0 %s %d %.6f paperboy%n", query, paper.paper(), rank++, paper.score()));
        }
    }
}
