package dev.paperboy.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Chooses the lines of a summary from the clauses of an abstract. */
final class Outline {
    private static final double ALIKE = 0.6;
    private static final int FEWEST_POINTS = 3;
    private static final int MOST_POINTS = 5;

    private final Reading reading;
    private final List<ScoredClause> clauses;

    /**
     * An outline of an abstract.
     *
     * @param clauses best first
     */
    Outline(Reading reading, List<ScoredClause> clauses) {
        this.reading = reading;
        this.clauses = clauses;
    }

    List<Summary.Line> lines(Level level) {
        return switch (level) {
            case TLDR -> best();
            case POINTS -> points();
            case FULL -> List.copyOf(wholeSentences().values());
        };
    }

    /** The best clause that stands on its own and says more than where something lies; if none does, the best. */
    private List<Summary.Line> best() {
        return clauses.stream()
                .map(ScoredClause::clause)
                .filter(clause -> !clause.dangles() && !clause.links())
                .findFirst()
                .map(this::straight)
                .or(() -> clauses.stream().map(ScoredClause::clause).findFirst())
                .map(clause -> List.of(line(clause)))
                .orElse(List.of());
    }

    /** Instead of one that leans on a sentence before, the best of its own sentence that does not: it says the same. */
    private Clause straight(Clause best) {
        if (!best.leans()) {
            return best;
        }
        return clauses.stream()
                .map(ScoredClause::clause)
                .filter(clause -> clause.source().equals(best.source()))
                .filter(clause -> !clause.dangles() && !clause.leans() && !clause.links())
                .findFirst()
                .orElse(best);
    }

    /** The best sentence of each role, then the best others, none too much like one already there. */
    private List<Summary.Line> points() {
        Map<Integer, Summary.Line> ranked = ranked();
        int most = Math.max(FEWEST_POINTS, Math.min(MOST_POINTS, (ranked.size() + 2) / 2));
        Map<Integer, Summary.Line> chosen = new TreeMap<>();
        for (Role role : List.of(Role.METHOD, Role.RESULTS, Role.PROBLEM)) {
            ranked.values().stream()
                    .filter(line -> line.role() == role && isNew(line, chosen))
                    .findFirst()
                    .ifPresent(line -> chosen.put(line.source().number(), line));
        }
        for (Summary.Line line : ranked.values()) {
            if (chosen.size() < most && isNew(line, chosen)) {
                chosen.put(line.source().number(), line);
            }
        }
        return List.copyOf(chosen.values());
    }

    private boolean isNew(Summary.Line line, Map<Integer, Summary.Line> chosen) {
        Set<String> words = reading.content(line.source().number() - 1);
        return chosen.keySet().stream().noneMatch(other -> Reading.likeness(words, reading.content(other - 1)) > ALIKE);
    }

    /** Each sentence by its number, the one with the best clause first. */
    private Map<Integer, Summary.Line> ranked() {
        Map<Integer, Summary.Line> whole = wholeSentences();
        Map<Integer, Summary.Line> ranked = new LinkedHashMap<>();
        for (ScoredClause each : clauses) {
            int number = each.clause().source().number();
            Summary.Line line = whole.get(number);
            if (line != null) {
                ranked.putIfAbsent(number, line);
            }
        }
        return ranked;
    }

    /** Of each sentence what is left when only words that lean on the sentence before are taken off. */
    private Map<Integer, Summary.Line> wholeSentences() {
        Map<Integer, Summary.Line> whole = new TreeMap<>();
        List<Clause> tails = new ArrayList<>();
        for (ScoredClause each : clauses) {
            if (each.clause().ending().isEmpty() && !each.clause().bracketless()) {
                tails.add(each.clause());
            }
        }
        tails.sort(Comparator.comparingInt(Clause::from));
        tails.forEach(clause -> whole.putIfAbsent(clause.source().number(), line(clause)));
        return whole;
    }

    private Summary.Line line(Clause clause) {
        return new Summary.Line(
                Phrase.shortened(clause.text()),
                Roles.of(reading, clause.source().number() - 1),
                clause.source());
    }
}
