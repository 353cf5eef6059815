package dev.paperboy.bench.summary;

import java.util.Locale;

/** A decision tree over rows of numbers. */
sealed interface Tree {

    double value(float[] row);

    /** The same tree with its leaves multiplied. */
    Tree times(double factor);

    /** Its nodes in preorder, as the summarizer reads them. */
    String text();

    /** An answer. */
    record Leaf(double answer) implements Tree {
        @Override
        public double value(float[] row) {
            return answer;
        }

        @Override
        public Tree times(double factor) {
            return new Leaf(answer * factor);
        }

        @Override
        public String text() {
            return String.format(Locale.ROOT, "%.3g", answer)
                    .replaceFirst("(\\.\\d*?)0+$", "$1")
                    .replaceFirst("\\.$", "");
        }
    }

    /** A question: whether a number is at most the limit. */
    record Fork(int column, float limit, Tree yes, Tree no) implements Tree {
        @Override
        public double value(float[] row) {
            return (row[column] <= limit ? yes : no).value(row);
        }

        @Override
        public Tree times(double factor) {
            return new Fork(column, limit, yes.times(factor), no.times(factor));
        }

        @Override
        public String text() {
            return column + ":" + limit + " " + yes.text() + " " + no.text();
        }
    }
}
