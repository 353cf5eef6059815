package dev.paperboy.bench.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

/** Grows one tree: again and again it splits the leaf whose split helps most. */
final class Growing {
    private static final int LEAVES = 24;
    private static final int FEWEST_ROWS = 30;
    private static final double RIDGE = 5;

    private final Table table;
    private final double[] gradient;
    private final double[] hessian;
    private final int[] columns;
    private final double rate;

    Growing(Table table, double[] gradient, double[] hessian, Random random, double rate) {
        this.table = table;
        this.gradient = gradient;
        this.hessian = hessian;
        this.rate = rate;
        this.columns = random.ints(0, table.columns())
                .distinct()
                .limit(table.columns() / 2)
                .toArray();
    }

    Tree over(int[] rows) {
        Node root = new Node(rows);
        PriorityQueue<Node> open = new PriorityQueue<>(Comparator.comparingDouble((Node node) -> -node.gain));
        open.add(root);
        for (int leaves = 1; leaves < LEAVES && !open.isEmpty(); leaves++) {
            Node best = open.poll();
            if (best.gain <= 0) {
                break;
            }
            best.split();
            open.addAll(best.children);
        }
        return root.tree();
    }

    private final class Node {
        private final int[] rows;
        private final double slope;
        private final double curve;
        private final List<Node> children = new ArrayList<>();
        private double gain;
        private int column;
        private int bin;

        Node(int[] rows) {
            this.rows = rows;
            double slopes = 0;
            double curves = 0;
            for (int row : rows) {
                slopes += gradient[row];
                curves += hessian[row];
            }
            this.slope = slopes;
            this.curve = curves;
            if (rows.length >= 2 * FEWEST_ROWS) {
                for (int each : columns) {
                    look(each);
                }
            }
        }

        private void look(int where) {
            int bins = table.bins(where);
            double[] slopes = new double[bins];
            double[] curves = new double[bins];
            int[] counts = new int[bins];
            for (int row : rows) {
                int at = table.bin(where, row);
                slopes[at] += gradient[row];
                curves[at] += hessian[row];
                counts[at]++;
            }
            double left = 0;
            double leftCurve = 0;
            int count = 0;
            for (int at = 0; at < bins - 1; at++) {
                left += slopes[at];
                leftCurve += curves[at];
                count += counts[at];
                if (count >= FEWEST_ROWS && rows.length - count >= FEWEST_ROWS) {
                    double better =
                            worth(left, leftCurve) + worth(slope - left, curve - leftCurve) - worth(slope, curve);
                    if (better > gain) {
                        gain = better;
                        column = where;
                        bin = at;
                    }
                }
            }
        }

        private double worth(double slopes, double curves) {
            return slopes * slopes / (curves + RIDGE);
        }

        void split() {
            int[] yes = new int[rows.length];
            int[] no = new int[rows.length];
            int yesses = 0;
            int noes = 0;
            for (int row : rows) {
                if (table.bin(column, row) <= bin) {
                    yes[yesses++] = row;
                } else {
                    no[noes++] = row;
                }
            }
            children.add(new Node(Arrays.copyOf(yes, yesses)));
            children.add(new Node(Arrays.copyOf(no, noes)));
        }

        Tree tree() {
            return children.isEmpty()
                    ? new Tree.Leaf(-rate * slope / (curve + RIDGE))
                    : new Tree.Fork(
                            column,
                            table.limit(column, bin),
                            children.get(0).tree(),
                            children.get(1).tree());
        }
    }
}
