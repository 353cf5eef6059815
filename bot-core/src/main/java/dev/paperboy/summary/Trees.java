package dev.paperboy.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** A sum of decision trees over a row of numbers. Immutable. */
final class Trees {
    private static final int LEAF = -1;

    private final int[] features;
    private final float[] values;
    private final int[] right;
    private final List<Integer> roots = new ArrayList<>();
    private int size;

    private Trees(int nodes) {
        features = new int[nodes];
        values = new float[nodes];
        right = new int[nodes];
    }

    /**
     * Reads trees, one a line, their nodes in preorder: {@code 3:0.5} asks whether the fourth number is at most 0.5, the yes
     * branch follows first; a node without a colon is a leaf's value.
     */
    static Trees read(List<String> lines) {
        int nodes = lines.stream()
                .mapToInt(line -> new StringTokenizer(line).countTokens())
                .sum();
        Trees trees = new Trees(nodes);
        for (String line : lines) {
            trees.roots.add(trees.size);
            trees.node(new StringTokenizer(line));
        }
        return trees;
    }

    private void node(StringTokenizer tokens) {
        String token = tokens.nextToken();
        int at = size++;
        int colon = token.indexOf(':');
        features[at] = colon < 0 ? LEAF : Integer.parseInt(token.substring(0, colon));
        values[at] = Float.parseFloat(token.substring(colon + 1));
        if (colon >= 0) {
            node(tokens);
            right[at] = size;
            node(tokens);
        }
    }

    /** The sum of the values that the row leads to. */
    double score(float[] row) {
        double sum = 0;
        for (int root : roots) {
            int at = root;
            while (features[at] != LEAF) {
                at = row[features[at]] <= values[at] ? at + 1 : right[at];
            }
            sum += values[at];
        }
        return sum;
    }
}
