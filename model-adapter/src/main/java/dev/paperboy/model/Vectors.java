package dev.paperboy.model;

import dev.paperboy.paper.EmbedderException;

/** Arithmetic of vectors. */
final class Vectors {
    private Vectors() {}

    /** The vector at length 1, in place. */
    static float[] unit(float[] vector) throws EmbedderException {
        double square = 0;
        for (float value : vector) {
            square += (double) value * value;
        }
        double length = Math.sqrt(square);
        if (!(length > 0) || Double.isInfinite(length)) {
            throw new EmbedderException("answered with a vector without direction");
        }
        for (int at = 0; at < vector.length; at++) {
            vector[at] = (float) (vector[at] / length);
        }
        return vector;
    }

    /** The mean of the vectors whose mask is 1. */
    static float[] mean(float[][] vectors, long[] mask) {
        float[] mean = new float[vectors[0].length];
        long count = 0;
        for (int row = 0; row < vectors.length; row++) {
            count += mask[row];
            for (int at = 0; at < mean.length; at++) {
                mean[at] += vectors[row][at] * mask[row];
            }
        }
        for (int at = 0; at < mean.length; at++) {
            mean[at] /= Math.max(1, count);
        }
        return mean;
    }
}
