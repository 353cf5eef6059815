package dev.paperboy.summary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An abstract as those see it who learn from it which clauses to choose: the numbers that a {@link Summarizer} decides by. */
public final class Study {
    private final List<Sentence> sentences;
    private final Reading reading;

    public Study(String title, String abstractText) {
        this.sentences = Sentences.of(abstractText);
        this.reading = new Reading(title, sentences);
    }

    /** Each stem of the abstract with what is known of it. */
    public Map<String, double[]> words() {
        return Salience.features(reading);
    }

    /** The stems of a text, as the abstract's are written. */
    public static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        Word.in(text).forEach(word -> stems.addAll(word.stems()));
        return stems;
    }

    /**
     * Every clause that may be the summary.
     *
     * @param weights what each number of a word weighs, the constant last
     * @param words what is added for single stems
     */
    public List<Candidate> candidates(List<Double> weights, Map<String, Double> words) {
        Features features = new Features(reading, new Salience(reading, weights, words));
        List<Candidate> candidates = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Clause clause : Clauses.of(sentence)) {
                if (!reading.repeats(clause)) {
                    candidates.add(new Candidate(clause, features.of(clause)));
                }
            }
        }
        return candidates;
    }

    /** A clause. */
    public static final class Candidate {
        private final String text;
        private final float[] features;
        private final boolean dangling;

        private Candidate(Clause clause, float[] features) {
            this.text = clause.text();
            this.features = features;
            this.dangling = clause.dangles();
        }

        /** The sentence it makes. */
        public String text() {
            return text;
        }

        /** What is known of it. */
        public float[] features() {
            return features.clone();
        }

        /** Whether it leans on a sentence before, so that any other is taken first. */
        public boolean dangling() {
            return dangling;
        }
    }
}
