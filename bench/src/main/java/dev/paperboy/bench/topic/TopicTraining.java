package dev.paperboy.bench.topic;

import dev.paperboy.paper.Paper;
import dev.paperboy.topic.PhraseCounts;
import dev.paperboy.topic.TopicFeatures;
import dev.paperboy.topic.TopicStudy;
import dev.paperboy.topic.TopicWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Learns what topics look like: by counting for words, by logistic regression for the weights. The same papers give the same figures. */
final class TopicTraining {
    private static final int FEWEST = 8;
    private static final double DOUBT = 4;
    private static final int ROUNDS = 12;
    private static final double PACE = 0.05;
    private static final double RESTRAINT = 1e-6;

    private TopicTraining() {}

    static TopicWords learn(List<Paper> papers, PhraseCounts counts) {
        List<Paper> taught =
                papers.stream().filter(paper -> !paper.keywords().isEmpty()).toList();
        TopicWords words = new TopicWords(Collections.nCopies(TopicFeatures.COUNT, 0.0), places(taught, counts));
        List<TopicStudy.Row> rows = new ArrayList<>();
        taught.forEach(paper -> rows.addAll(TopicStudy.of(paper, counts, words)));
        return new TopicWords(regression(rows), words.words());
    }

    private static Map<String, TopicWords.Places> places(List<Paper> taught, PhraseCounts counts) {
        TopicWords none = new TopicWords(Collections.nCopies(TopicFeatures.COUNT, 0.0), Map.of());
        List<TopicStudy.Row> rows = new ArrayList<>();
        taught.forEach(paper -> rows.addAll(TopicStudy.of(paper, counts, none)));
        List<TopicStudy.Row> several =
                rows.stream().filter(row -> row.words() > 1).toList();
        List<TopicStudy.Row> single =
                rows.stream().filter(row -> row.words() == 1).toList();
        Map<String, Double> begins = odds(several, TopicStudy.Row::begins);
        Map<String, Double> ends = odds(several, TopicStudy.Row::ends);
        Map<String, Double> alone = odds(single, TopicStudy.Row::form);
        Map<String, TopicWords.Places> places = new TreeMap<>();
        for (Map<String, Double> some : List.of(begins, ends, alone)) {
            some.keySet()
                    .forEach(word -> places.put(
                            word,
                            new TopicWords.Places(
                                    begins.getOrDefault(word, 0.0),
                                    ends.getOrDefault(word, 0.0),
                                    alone.getOrDefault(word, 0.0))));
        }
        return places;
    }

    /** How much more often than the others the rows with a word are keywords, for words with rows enough. */
    private static Map<String, Double> odds(List<TopicStudy.Row> rows, Function<TopicStudy.Row, String> word) {
        double usual = (double) rows.stream().filter(TopicStudy.Row::keyword).count() / rows.size();
        Map<String, int[]> seen = new HashMap<>();
        for (TopicStudy.Row row : rows) {
            int[] count = seen.computeIfAbsent(word.apply(row), any -> new int[2]);
            count[0]++;
            count[1] += row.keyword() ? 1 : 0;
        }
        return seen.entrySet().stream()
                .filter(one -> one.getValue()[0] >= FEWEST)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> Math.log((one.getValue()[1] + DOUBT * usual) / (one.getValue()[0] + DOUBT) / usual)));
    }

    private static List<Double> regression(List<TopicStudy.Row> rows) {
        double[] weights = new double[TopicFeatures.COUNT];
        double[] squares = new double[TopicFeatures.COUNT];
        List<TopicStudy.Row> order = new ArrayList<>(rows);
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (TopicStudy.Row row : order) {
                step(weights, squares, row);
            }
        }
        List<Double> learnt = new ArrayList<>();
        for (double weight : weights) {
            learnt.add(weight);
        }
        return learnt;
    }

    private static void step(double[] weights, double[] squares, TopicStudy.Row row) {
        double worth = 0;
        for (int at = 0; at < weights.length; at++) {
            worth += weights[at] * row.feature(at);
        }
        double miss = 1 / (1 + Math.exp(-worth)) - (row.keyword() ? 1 : 0);
        for (int at = 0; at < weights.length; at++) {
            double slope = miss * row.feature(at) + RESTRAINT * weights[at];
            squares[at] += slope * slope;
            weights[at] -= PACE * slope / Math.sqrt(squares[at] + 1e-8);
        }
    }
}
