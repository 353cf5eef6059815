package dev.paperboy.summary;

import dev.paperboy.chat.Workspace;
import dev.paperboy.paper.Paper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Summarizes abstracts. Pure: the same input gives the same summary. Thread-safe; reads its figures once, when made. */
public final class Summarizer implements Summaries {
    private static final int MOST_SENTENCES = 60;

    private final Learnt learnt;

    public Summarizer() {
        this(Learnt.load());
    }

    Summarizer(Learnt learnt) {
        this.learnt = learnt;
    }

    /**
     * Summarizes an abstract. Of a text of more than sixty sentences the first sixty are read.
     *
     * @param title helps to see what matters; never part of the summary
     * @param abstractText may be blank: then the summary has no lines
     */
    public Summary summarize(String title, String abstractText, Level level) {
        List<Sentence> sentences = Sentences.of(abstractText);
        List<Sentence> read = sentences.subList(0, Math.min(sentences.size(), MOST_SENTENCES));
        Reading reading = new Reading(title, read);
        List<Summary.Line> lines = new Outline(reading, scored(reading, read)).lines(level);
        return new Summary(level, lines, sentences.size(), new Origin.Extracted());
    }

    /** Summarizes sentences that somebody else has split; places are in the text they make when joined by single spaces. */
    public Summary summarize(String title, List<String> sentences, Level level) {
        return summarize(title, String.join(" ", sentences), level);
    }

    @Override
    public Summary of(Paper paper, Level level, Workspace asker) {
        return summarize(paper.title(), paper.abstractText(), level);
    }

    /** The one sentence that says most; empty when there is no abstract. */
    public Optional<String> tldr(Paper paper) {
        return summarize(paper.title(), paper.abstractText(), Level.TLDR).lines().stream()
                .map(Summary.Line::text)
                .findFirst();
    }

    /** Every clause that is not the title, best first. */
    private List<ScoredClause> scored(Reading reading, List<Sentence> sentences) {
        if (sentences.isEmpty()) {
            return List.of();
        }
        Features features = new Features(reading, new Salience(reading, learnt.weights(), learnt.words()));
        List<ScoredClause> scored = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Clause clause : Clauses.of(sentence)) {
                if (!reading.repeats(clause)) {
                    scored.add(new ScoredClause(clause, learnt.trees().score(features.of(clause))));
                }
            }
        }
        scored.sort(Comparator.comparingDouble(ScoredClause::score).reversed());
        return scored;
    }
}
