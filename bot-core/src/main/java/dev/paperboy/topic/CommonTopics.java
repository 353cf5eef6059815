package dev.paperboy.topic;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The topics that many papers have.
 *
 * @param written as they are shown, the most frequent first
 */
record CommonTopics(List<String> written) {
    private static final int MOST = 3_000;

    private record Weighed(String written, double worth) {}

    /** Phrases by in how many papers they occur, and how likely they are topics there. */
    static CommonTopics of(PhraseCounts counts, TopicWords words) {
        TopicFeatures features = new TopicFeatures(counts, words);
        return new CommonTopics(counts.phrases().entrySet().stream()
                .filter(one -> counts.meaning(one.getKey()).isEmpty())
                .map(one -> new Weighed(one.getValue().written(), worth(one, features, words)))
                .sorted(Comparator.comparingDouble(Weighed::worth).reversed().thenComparing(Weighed::written))
                .limit(MOST)
                .map(Weighed::written)
                .toList());
    }

    private static double worth(Map.Entry<String, PhraseCounts.Count> one, TopicFeatures features, TopicWords words) {
        Phrase phrase = new Phrase(one.getKey(), Token.in(one.getValue().written()), 1, 0, false, true, false);
        double chance = 1 / (1 + Math.exp(-words.worth(features.of(phrase, one.getValue(), List.of()))));
        return one.getValue().papers() * chance;
    }

    /** Those that have a word beginning as typed. */
    List<String> completing(String typed, int limit) {
        String start = " " + typed.strip().toLowerCase(Locale.ROOT);
        return written.stream()
                .filter(topic -> (" " + topic.toLowerCase(Locale.ROOT)).contains(start))
                .limit(limit)
                .toList();
    }
}
