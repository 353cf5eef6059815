package dev.paperboy.topic;

import dev.paperboy.paper.Paper;
import java.util.List;
import java.util.Set;

/** A paper's phrases in figures, for learning what topics look like. */
public final class TopicStudy {
    private TopicStudy() {}

    /** A phrase in figures. */
    public static final class Row {
        private final Phrase phrase;
        private final boolean keyword;
        private final double[] features;

        private Row(Phrase phrase, boolean keyword, double[] features) {
            this.phrase = phrase;
            this.keyword = keyword;
            this.features = features;
        }

        /** What it is compared by. */
        public String form() {
            return phrase.form();
        }

        /** The form of its first word. */
        public String begins() {
            return phrase.begins();
        }

        /** The form of its last word. */
        public String ends() {
            return phrase.ends();
        }

        /** How many words it has. */
        public int words() {
            return phrase.length();
        }

        /** Whether the paper's source says that it is a keyword. */
        public boolean keyword() {
            return keyword;
        }

        /** One of its {@link TopicFeatures#COUNT} figures. */
        public double feature(int at) {
            return features[at];
        }
    }

    /** The phrases of a paper that is among those counted; its own part in the counts is left out. */
    public static List<Row> of(Paper paper, PhraseCounts counts, TopicWords words) {
        List<Phrase> phrases = Phrases.of(paper).found();
        Set<String> keywords = Keywords.forms(paper);
        TopicFeatures features = new TopicFeatures(counts, words);
        return phrases.stream()
                .map(phrase -> {
                    boolean keyword = keywords.contains(phrase.form());
                    PhraseCounts.Count others = counts.of(phrase.form()).without(keyword, !keywords.isEmpty());
                    return new Row(phrase, keyword, features.of(phrase, others, phrases));
                })
                .toList();
    }

    /** What words are compared by: lower case, singular, hyphens as spaces. */
    public static String form(String words) {
        return Token.formOf(words);
    }

    /** The forms of what a paper's source says that it is about. */
    public static Set<String> keywords(Paper paper) {
        return Keywords.forms(paper);
    }
}
