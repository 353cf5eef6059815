package dev.paperboy.data.latent;

import java.util.Arrays;
import java.util.Random;

/**
 * Finds an orthonormal basis of the subspace of the leading right singular vectors: a random block is multiplied by the
 * transposed matrix times the matrix and made orthonormal, a few times over (Halko, Martinsson and Tropp, 2011, §4.4).
 */
final class SubspaceIteration {
    private static final int ROUNDS = 5;

    private final SparseMatrix matrix;
    private final int columns;
    private final int width;
    private final StopAsked stop;

    /**
     * A search in a matrix of so many columns.
     *
     * @param width how many singular vectors
     * @param stop ends the search when it is asked for
     */
    SubspaceIteration(SparseMatrix matrix, int columns, int width, StopAsked stop) {
        this.matrix = matrix;
        this.columns = columns;
        this.width = width;
        this.stop = stop;
    }

    /** A row of {@code width} for each column; the same for the same matrix. */
    float[] basis() {
        float[] block = new float[Math.multiplyExact(columns, width)];
        Random random = new Random(1);
        for (int at = 0; at < block.length; at++) {
            block[at] = (float) random.nextGaussian();
        }
        orthonormalise(block);
        float[] product = new float[block.length];
        float[] scratch = new float[width];
        for (int round = 0; round < ROUNDS; round++) {
            Arrays.fill(product, 0);
            for (int row = 0; row < matrix.rows(); row++) {
                stop.at(row);
                matrix.addSquare(row, block, product, scratch, width);
            }
            float[] before = block;
            block = product;
            product = before;
            orthonormalise(block);
        }
        return block;
    }

    /** Cholesky QR: with G = BᵀB = LLᵀ, the columns of B·L⁻ᵀ are orthonormal. */
    private void orthonormalise(float[] block) {
        double[][] lower = cholesky(gram(block));
        double[] solved = new double[width];
        for (int begin = 0; begin < block.length; begin += width) {
            stop.at(begin / width);
            for (int i = 0; i < width; i++) {
                double left = block[begin + i];
                for (int j = 0; j < i; j++) {
                    left -= lower[i][j] * solved[j];
                }
                solved[i] = left / lower[i][i];
            }
            for (int i = 0; i < width; i++) {
                block[begin + i] = (float) solved[i];
            }
        }
    }

    private double[][] gram(float[] block) {
        double[][] gram = new double[width][width];
        for (int begin = 0; begin < block.length; begin += width) {
            stop.at(begin / width);
            for (int i = 0; i < width; i++) {
                double factor = block[begin + i];
                double[] row = gram[i];
                for (int j = 0; j <= i; j++) {
                    row[j] += factor * block[begin + j];
                }
            }
        }
        return gram;
    }

    /** The lower triangle L with LLᵀ = G; a pivot that is lost to rounding is held above zero. */
    private double[][] cholesky(double[][] gram) {
        for (int i = 0; i < width; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = gram[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= gram[i][k] * gram[j][k];
                }
                gram[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-12 * Math.max(gram[i][i], 1e-12))) : sum / gram[j][j];
            }
        }
        return gram;
    }
}
