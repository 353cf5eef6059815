package dev.paperboy.bench.summary;

import dev.paperboy.summary.Study.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learns to choose clauses: first from many summaries that a model wrote, then from fewer that people wrote.
 *
 * <p>The words' model that judges a paper's clauses has never seen that paper's summary: it is learnt five times, each time
 * without a fifth of the papers.
 */
final class Training {
    private static final int PARTS = 5;
    private static final int SEEDS = 3;
    private static final int FIRST_TREES = 150;
    private static final int MORE_TREES = 30;
    private static final int ORDER_TREES = 20;

    private final List<Lesson> written;
    private final List<Lesson> human;

    Training(List<Lesson> written, List<Lesson> human) {
        this.written = written;
        this.human = human;
    }

    /** What was learnt. */
    record Result(WordModel words, List<Tree> trees) {
        double score(float[] row) {
            double sum = 0;
            for (Tree tree : trees) {
                sum += tree.value(row);
            }
            return sum;
        }

        /** The clause that would be given. */
        String choose(List<Candidate> candidates) {
            return candidates.stream()
                    .max((a, b) -> Double.compare(
                            score(a.features()) - (a.dangling() ? 1e6 : 0),
                            score(b.features()) - (b.dangling() ? 1e6 : 0)))
                    .map(Candidate::text)
                    .orElse("");
        }
    }

    Result run() {
        WordModel blank = WordModel.blank(
                written.get(0).study().words().values().iterator().next().length);
        Papers many = crosswise(written, blank);
        List<Tree> first = new Boosting(many).grow(Objective.WORTH, FIRST_TREES, 0.06, means(many), 1);
        WordModel general = blank.after(written, 1);
        Papers few = crosswise(human, general);
        Boosting boosting = new Boosting(few);
        double[] before = sums(few, first);
        List<Tree> worth = new ArrayList<>(first);
        List<Tree> order = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            worth.addAll(times(boosting.grow(Objective.WORTH, MORE_TREES, 0.04, before, seed), 1.0 / SEEDS));
            double[] ranks = Arrays.stream(before).map(score -> score * 5).toArray();
            order.addAll(times(boosting.grow(Objective.ORDER, ORDER_TREES, 0.06, ranks, seed), 1.0 / SEEDS));
        }
        order.addAll(times(first, 5));
        List<Tree> all = new ArrayList<>(times(worth, 1 / spread(sums(few, worth))));
        all.addAll(times(order, 1 / spread(sums(few, order))));
        return new Result(general.after(human, 1), merged(all, first.size()));
    }

    /** The trees that stand in both halves, once. */
    private static List<Tree> merged(List<Tree> trees, int shared) {
        List<Tree> merged = new ArrayList<>();
        int second = trees.size() - shared;
        for (int at = 0; at < second; at++) {
            merged.add(at < shared ? sum(trees.get(at), trees.get(second + at)) : trees.get(at));
        }
        return merged;
    }

    private static Tree sum(Tree one, Tree same) {
        if (one instanceof Tree.Fork fork && same instanceof Tree.Fork other) {
            return new Tree.Fork(fork.column(), fork.limit(), sum(fork.yes(), other.yes()), sum(fork.no(), other.no()));
        }
        return new Tree.Leaf(one.value(new float[0]) + same.value(new float[0]));
    }

    private static Papers crosswise(List<Lesson> lessons, WordModel before) {
        List<WordModel> models = IntStream.range(0, PARTS)
                .mapToObj(part -> before.after(
                        IntStream.range(0, lessons.size())
                                .filter(at -> at % PARTS != part)
                                .mapToObj(lessons::get)
                                .toList(),
                        part))
                .toList();
        Papers papers = new Papers();
        for (int at = 0; at < lessons.size(); at++) {
            papers.add(lessons.get(at), models.get(at % PARTS));
        }
        return papers;
    }

    private static double[] means(Papers papers) {
        double mean = Arrays.stream(papers.worth()).average().orElse(0);
        return papers.rows().stream().mapToDouble(row -> mean).toArray();
    }

    private static double[] sums(Papers papers, List<Tree> trees) {
        return papers.rows().stream()
                .mapToDouble(row ->
                        trees.stream().mapToDouble(tree -> tree.value(row)).sum())
                .toArray();
    }

    private static double spread(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return Math.sqrt(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(1));
    }

    private static List<Tree> times(List<Tree> trees, double factor) {
        return trees.stream().map(tree -> tree.times(factor)).toList();
    }
}
