package dev.paperboy.topic;

import dev.paperboy.paper.Paper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Chooses the phrases that say most of what a paper is about. Immutable. */
final class TopicChoice {
    /** What its source says outweighs whatever the words look like. */
    private static final double SAID_BY_SOURCE = 10;

    private final PhraseCounts counts;
    private final TopicWords words;
    private final TopicFeatures features;

    private record Weighed(Phrase phrase, double worth) {}

    TopicChoice(PhraseCounts counts, TopicWords words) {
        this.counts = counts;
        this.words = words;
        this.features = new TopicFeatures(counts, words);
    }

    /** The best phrases, none within another. */
    List<Phrase> best(Paper paper, int most) {
        List<Phrase> all = Phrases.of(paper).found();
        Set<String> keywords = Keywords.forms(paper);
        List<Phrase> bestFirst = all.stream()
                .map(phrase -> new Weighed(phrase, worth(phrase, all, keywords)))
                .sorted(Comparator.comparingDouble(Weighed::worth)
                        .reversed()
                        .thenComparing(one -> one.phrase().form()))
                .map(Weighed::phrase)
                .toList();
        List<Phrase> best = new ArrayList<>();
        for (Phrase phrase : bestFirst) {
            if (best.size() == most) {
                break;
            }
            if (best.stream().noneMatch(other -> phrase.isWithin(other) || other.isWithin(phrase))) {
                best.add(phrase);
            }
        }
        return best;
    }

    private double worth(Phrase phrase, List<Phrase> among, Set<String> keywords) {
        double said = keywords.contains(phrase.form()) ? SAID_BY_SOURCE : 0;
        return said + words.worth(features.of(phrase, counts.of(phrase.form()), among));
    }
}
