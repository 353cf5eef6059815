package dev.paperboy.bench.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A test collection in a folder: {@code corpus.jsonl.gz}, {@code queries.jsonl} and the judgements, {@code qrels.tsv}.
 *
 * @param queries those for which some paper is judged relevant
 */
record JudgedCollection(String name, Path corpus, List<Query> queries) {
    /**
     * A query and its judgements.
     *
     * @param grades of the relevant papers
     * @param excluded papers that are no answers, such as the one the query was taken from
     */
    record Query(String id, String text, Map<String, Integer> grades, Set<String> excluded) {}

    static JudgedCollection read(Path folder) throws IOException {
        Map<String, Map<String, Integer>> judged = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
            String[] columns = line.split("\t");
            int grade = Integer.parseInt(columns[2]);
            if (grade > 0) {
                judged.computeIfAbsent(columns[0], query -> new HashMap<>()).put(columns[1], grade);
            }
        }
        ObjectMapper json = new ObjectMapper();
        List<Query> queries = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("queries.jsonl"))) {
            JsonNode query = json.readTree(line);
            String id = query.get("id").asText();
            if (judged.containsKey(id)) {
                Set<String> excluded = new HashSet<>();
                query.path("exclude").forEach(paper -> excluded.add(paper.asText()));
                queries.add(new Query(id, query.get("text").asText(), judged.get(id), excluded));
            }
        }
        return new JudgedCollection(folder.getFileName().toString(), folder.resolve("corpus.jsonl.gz"), queries);
    }
}
