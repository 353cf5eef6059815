package dev.paperboy.bench.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paperboy.bench.corpus.JsonLines;
import dev.paperboy.bench.search.JudgedCollection.Query;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Queries of kinds that no weight was chosen on, made from the corpora. */
final class UntunedQueries {
    private static final int EVERY = 4;

    /** How a summary begins that says first whose it is; a question says what is looked for instead. */
    private static final Pattern LEAD = Pattern.compile(
            "^(this|the|in this)( proposed| presented)? (paper|work|article|submission|manuscript|study),? ?(the )?(authors )?"
                    + "|^(the )?authors? |^we |^(an?|the) (paper|study) ",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> QUESTIONS = List.of(
            "Are there any research papers that %s?",
            "Could you recommend a study that %s?",
            "Which paper %s?",
            "What research has been done on work that %s?",
            "Can you point me to papers which %s?",
            "I am looking for a paper that %s.",
            "Where can I find studies that %s?");

    private UntunedQueries() {}

    /** A paper's title finds the papers that are judged to be near it in any facet: csfcube, without the facets' sentences. */
    static JudgedCollection titles() throws IOException {
        Path folder = Trial.folder("csfcube");
        Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
        Map<String, String> titles = new HashMap<>();
        for (Query query : JudgedCollection.read(folder).queries()) {
            Map<String, Integer> known = grades.computeIfAbsent(paper(query.id()), id -> new HashMap<>());
            query.grades().forEach((paper, grade) -> known.merge(paper, grade, Math::max));
        }
        lines(
                folder.resolve("queries.jsonl"),
                query -> titles.put(
                        paper(query.path("id").asText()), query.path("title").asText()));
        List<Query> queries = new ArrayList<>();
        grades.forEach(
                (paper, known) -> queries.add(new Query(paper, titles.getOrDefault(paper, ""), known, Set.of(paper))));
        return new JudgedCollection("titles (csfcube)", folder.resolve("corpus.jsonl.gz"), queries);
    }

    private static String paper(String facet) {
        return facet.substring(0, facet.lastIndexOf('_'));
    }

    /** A sentence that a reviewer wrote of a paper finds it. */
    static JudgedCollection reviews(Path papers) throws IOException {
        return new JudgedCollection("reviewers' sentences", papers, known());
    }

    /** The same sentences, put as questions. */
    static JudgedCollection questions(Path papers) throws IOException {
        List<Query> questions = new ArrayList<>();
        for (Query query : known()) {
            String asked = LEAD.matcher(query.text().strip()).replaceFirst("").replaceFirst("[. ]+$", "");
            String form = QUESTIONS.get(questions.size() % QUESTIONS.size());
            String text = form.replace("%s", asked.isEmpty() ? asked : lower(asked));
            questions.add(new Query(query.id(), text, query.grades(), query.excluded()));
        }
        return new JudgedCollection("the same as questions", papers, questions);
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** The second summary of each paper of SciTLDR-dev and those behind it; the first is the authors'. */
    private static List<Query> known() throws IOException {
        List<Query> queries = new ArrayList<>();
        lines(summaries("dev"), paper -> {
            String id = paper.path("id").asText();
            for (int at = 1; at < paper.path("references").size(); at++) {
                String text = paper.path("references").get(at).asText();
                queries.add(new Query(id + "-" + at, text, Map.of(id, 1), Set.of()));
            }
        });
        return queries;
    }

    /** The abstracts of SciTLDR, and every fourth paper of the arXiv corpus. */
    static void writePapers(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (PrintWriter out = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
            Consumer<Map<String, String>> write =
                    paper -> out.println(json.valueToTree(paper).toString());
            for (String part : List.of("train", "dev")) {
                lines(summaries(part), paper -> {
                    List<String> sentences = new ArrayList<>();
                    paper.path("sentences").forEach(sentence -> sentences.add(sentence.asText()));
                    write.accept(
                            line(paper.path("id").asText(), paper.path("title").asText(), String.join(" ", sentences)));
                });
            }
            int[] count = {0};
            RealPapers.read(paper -> {
                if (++count[0] % EVERY == 0) {
                    write.accept(line(paper.id().value(), paper.title(), paper.abstractText()));
                }
            });
        }
    }

    private static Map<String, String> line(String id, String title, String text) {
        return Map.of("id", id, "title", title, "text", text);
    }

    private static Path summaries(String part) {
        return Corpus.folder().resolve("summaries").resolve("A-" + part + ".jsonl.gz");
    }

    private static void lines(Path file, Consumer<JsonNode> reader) throws IOException {
        try (Stream<JsonNode> lines = JsonLines.of(file)) {
            lines.forEach(reader);
        }
    }
}
