package dev.paperboy.data.latent;

import java.util.Arrays;

/** A sparse matrix of compressed rows. */
final class SparseMatrix {
    private final int[] starts;
    private final int[] columns;
    private final float[] values;

    /**
     * A matrix of what the arrays hold, which it keeps.
     *
     * @param starts where each row begins in the other two, and where the last ends
     */
    SparseMatrix(int[] starts, int[] columns, float[] values) {
        this.starts = starts;
        this.columns = columns;
        this.values = values;
    }

    int rows() {
        return starts.length - 1;
    }

    /**
     * Adds to {@code sum} the transposed matrix times the matrix times a block of vectors, for one row. All blocks have a row
     * of {@code width} for each column of the matrix.
     */
    void addSquare(int row, float[] block, float[] sum, float[] scratch, int width) {
        Arrays.fill(scratch, 0);
        for (int at = starts[row]; at < starts[row + 1]; at++) {
            int from = columns[at] * width;
            float value = values[at];
            for (int i = 0; i < width; i++) {
                scratch[i] += value * block[from + i];
            }
        }
        for (int at = starts[row]; at < starts[row + 1]; at++) {
            int to = columns[at] * width;
            float value = values[at];
            for (int i = 0; i < width; i++) {
                sum[to + i] += value * scratch[i];
            }
        }
    }
}
