package dev.paperboy.bench.summary;

import java.util.Arrays;
import java.util.List;

/** Rows of numbers, each number put into one of at most 255 bins of its column, so that trees grow fast. */
final class Table {
    private static final int BINS = 255;
    private static final int SAMPLE = 20_000;

    private final byte[][] bins;
    private final float[][] limits;
    private final int rows;

    Table(List<float[]> rows) {
        this.rows = rows.size();
        int columns = rows.get(0).length;
        bins = new byte[columns][rows.size()];
        limits = new float[columns][];
        for (int column = 0; column < columns; column++) {
            limits[column] = limits(rows, column);
            for (int row = 0; row < rows.size(); row++) {
                bins[column][row] = (byte) bin(limits[column], rows.get(row)[column]);
            }
        }
    }

    private static float[] limits(List<float[]> rows, int column) {
        int step = Math.max(1, rows.size() / SAMPLE);
        float[] values = new float[(rows.size() + step - 1) / step];
        for (int at = 0; at < values.length; at++) {
            values[at] = rows.get(at * step)[column];
        }
        Arrays.sort(values);
        float[] limits = new float[BINS - 1];
        int count = 0;
        for (int bin = 1; bin < BINS; bin++) {
            float limit = values[(int) ((long) values.length * bin / BINS)];
            if (limit < values[values.length - 1] && (count == 0 || limit > limits[count - 1])) {
                limits[count++] = limit;
            }
        }
        return Arrays.copyOf(limits, count);
    }

    private static int bin(float[] limits, float value) {
        int found = Arrays.binarySearch(limits, value);
        return found >= 0 ? found : -found - 1;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return bins.length;
    }

    int bins(int column) {
        return limits[column].length + 1;
    }

    int bin(int column, int row) {
        return bins[column][row] & 0xff;
    }

    /** Rows of bins up to this one have at most this number. */
    float limit(int column, int bin) {
        return limits[column][bin];
    }
}
