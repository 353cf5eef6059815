package dev.paperboy.bench.summary;

import java.util.Comparator;
import java.util.stream.IntStream;

/** What trees are to get right: gives the slope and the curve of the loss for each row of a paper. */
interface Objective {

    /** Writes the slopes and curves of the rows from begin to end. */
    void look(double[] score, double[] truth, int begin, int end, double[] gradient, double[] hessian);

    /** How much each clause is worth. */
    Objective WORTH = (score, truth, begin, end, gradient, hessian) -> {
        for (int row = begin; row < end; row++) {
            gradient[row] = score[row] - truth[row];
            hessian[row] = 1;
        }
    };

    /** Which clause of a paper is worth most: LambdaRank (Burges, 2010) with linear gains, looking at the first five. */
    Objective ORDER = Objective::order;

    private static void order(double[] score, double[] truth, int begin, int end, double[] gradient, double[] hessian) {
        int[] ranked = IntStream.range(begin, end)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> -score[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        double ideal = ideal(truth, begin, end);
        for (int row = begin; row < end; row++) {
            gradient[row] = 0;
            hessian[row] = 1e-9;
        }
        for (int high = 0; high < Math.min(5, ranked.length) && ideal > 0; high++) {
            for (int low = high + 1; low < ranked.length; low++) {
                double gap = truth[ranked[high]] - truth[ranked[low]];
                if (gap != 0) {
                    int better = ranked[gap > 0 ? high : low];
                    int worse = ranked[gap > 0 ? low : high];
                    double stake = Math.abs(gap) * (discount(high) - discount(low)) / ideal;
                    double doubt = 1 / (1 + Math.exp(score[better] - score[worse]));
                    gradient[better] -= stake * doubt;
                    gradient[worse] += stake * doubt;
                    hessian[better] += stake * doubt * (1 - doubt);
                    hessian[worse] += stake * doubt * (1 - doubt);
                }
            }
        }
    }

    private static double ideal(double[] truth, int begin, int end) {
        double[] best = IntStream.range(begin, end)
                .mapToDouble(row -> -truth[row])
                .sorted()
                .toArray();
        double ideal = 0;
        for (int at = 0; at < Math.min(5, best.length); at++) {
            ideal -= best[at] * discount(at);
        }
        return ideal;
    }

    private static double discount(int at) {
        return Math.log(2) / Math.log(at + 2.0);
    }
}
