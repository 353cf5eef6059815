package dev.paperboy.bench.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Gradient boosting (Friedman, 2001): each tree mends what those before it got wrong, on 7 of 10 papers and half of the columns. */
final class Boosting {
    private static final double SAMPLED = 0.7;

    private final Papers papers;
    private final Table table;
    private final double[] worth;

    Boosting(Papers papers) {
        this.papers = papers;
        this.table = new Table(papers.rows());
        this.worth = papers.worth();
    }

    /**
     * Grows trees.
     *
     * @param before what is summed up so far, for each row
     */
    List<Tree> grow(Objective objective, int count, double rate, double[] before, long seed) {
        Random random = new Random(seed);
        double[] score = before.clone();
        double[] gradient = new double[score.length];
        double[] hessian = new double[score.length];
        List<Tree> trees = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            for (int paper = 0; paper < papers.size(); paper++) {
                objective.look(score, worth, papers.begin(paper), papers.begin(paper + 1), gradient, hessian);
            }
            Tree tree = new Growing(table, gradient, hessian, random, rate).over(sample(random));
            for (int row = 0; row < score.length; row++) {
                score[row] += tree.value(papers.rows().get(row));
            }
            trees.add(tree);
        }
        return trees;
    }

    private int[] sample(Random random) {
        int[] rows = new int[table.rows()];
        int size = 0;
        for (int paper = 0; paper < papers.size(); paper++) {
            if (random.nextDouble() < SAMPLED) {
                for (int row = papers.begin(paper); row < papers.begin(paper + 1); row++) {
                    rows[size++] = row;
                }
            }
        }
        return Arrays.copyOf(rows, size);
    }
}
