package dev.paperboy.bench.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paperboy.data.feed.file.PaperFileException;
import dev.paperboy.data.index.FusionWeights;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A test collection, imported and learnt from, on which weights are tried. */
final class Trial implements Closeable {
    /** Deeper than is judged, because excluded papers come first. */
    private static final int DEPTH = Gain.DEPTH + 10;

    private final JudgedCollection judged;
    private final Corpus corpus;
    private final double plain;
    private final Map<FusionWeights, Double> known = new HashMap<>();

    private Trial(JudgedCollection judged, Corpus corpus, double plain) {
        this.judged = judged;
        this.corpus = corpus;
        this.plain = plain;
    }

    static Trial of(JudgedCollection judged) throws IOException, PaperFileException, SQLException {
        Corpus corpus = Corpus.empty();
        corpus.importFile(judged.corpus());
        corpus.index().catchUp().join();
        corpus.index().learn().join();
        try (PlainLucene lucene = new PlainLucene(corpus.folder("plain"))) {
            lucene.index(corpus.papers());
            Map<String, List<String>> ranked = ranked(judged, words -> lucene.search(words, DEPTH));
            return new Trial(judged, corpus, mean(judged, ranked));
        }
    }

    String name() {
        return judged.name();
    }

    /** Plain Lucene's mean nDCG@10. */
    double plain() {
        return plain;
    }

    /** The mean nDCG@10 with these weights. */
    double gain(FusionWeights weights) throws IOException {
        Double gain = known.get(weights);
        if (gain == null) {
            gain = mean(judged, ranked(weights));
            known.put(weights, gain);
        }
        return gain;
    }

    /** The mean nDCG@10 of another search, given the same papers. */
    double gain(Engine engine) throws IOException, SQLException {
        engine.index(corpus.papers());
        return mean(judged, ranked(judged, engine::search));
    }

    /** A place for an engine's files, deleted when this is closed. */
    Path place(String name) {
        return corpus.folder(name);
    }

    private interface Search {
        List<String> best(String words) throws IOException, SQLException;
    }

    private static Map<String, List<String>> ranked(JudgedCollection judged, Search search)
            throws IOException, SQLException {
        Map<String, List<String>> ranked = new HashMap<>();
        for (JudgedCollection.Query query : judged.queries()) {
            ranked.put(query.id(), search.best(query.text()));
        }
        return ranked;
    }

    private Map<String, List<String>> ranked(FusionWeights weights) throws IOException {
        ObjectMapper json = new ObjectMapper();
        StringBuilder queries = new StringBuilder();
        for (JudgedCollection.Query query : judged.queries()) {
            queries.append(json.writeValueAsString(Map.of("id", query.id(), "text", query.text())))
                    .append('\n');
        }
        StringWriter run = new StringWriter();
        corpus.index().queryRun(weights).answer(new BufferedReader(new StringReader(queries.toString())), DEPTH, run);
        Map<String, List<String>> ranked = new HashMap<>();
        run.toString()
                .lines()
                .map(line -> line.split(" "))
                .forEach(columns -> ranked.computeIfAbsent(columns[0], query -> new ArrayList<>())
                        .add(columns[2]));
        return ranked;
    }

    private static double mean(JudgedCollection judged, Map<String, List<String>> ranked) {
        return judged.queries().stream()
                .mapToDouble(query -> Gain.ndcg(
                        ranked.getOrDefault(query.id(), List.of()).stream()
                                .filter(paper -> !query.excluded().contains(paper))
                                .toList(),
                        query.grades()))
                .average()
                .orElseThrow();
    }

    /** Where a collection lies under the folder of corpora. */
    static Path folder(String name) {
        return Corpus.folder().resolve("retrieval").resolve(name);
    }

    @Override
    public void close() throws IOException {
        corpus.close();
    }
}
