package dev.paperboy.data.latent;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Vectors of one length, a byte for each component and a scale for each vector: a quarter of the memory of floats. */
final class ByteVectors {
    private static final int LARGEST = 127;

    private final int dimensions;
    private final byte[] components;
    private final float[] scales;

    ByteVectors(int count, int dimensions) {
        this(dimensions, new byte[Math.multiplyExact(count, dimensions)], new float[count]);
    }

    private ByteVectors(int dimensions, byte[] components, float[] scales) {
        this.dimensions = dimensions;
        this.components = components;
        this.scales = scales;
    }

    /** The vectors that lie one after another in an array. */
    static ByteVectors of(float[] all, int dimensions) {
        ByteVectors vectors = new ByteVectors(dimensions == 0 ? 0 : all.length / dimensions, dimensions);
        for (int row = 0; row < vectors.scales.length; row++) {
            vectors.set(row, all, row * dimensions);
        }
        return vectors;
    }

    /** The same, each made of length 1; a zero stays zero. */
    static ByteVectors ofUnits(float[] all, int dimensions) {
        ByteVectors vectors = of(all, dimensions);
        for (int row = 0; row < vectors.scales.length; row++) {
            double squares = 0;
            for (int at = row * dimensions; at < (row + 1) * dimensions; at++) {
                squares += all[at] * all[at];
            }
            vectors.scales[row] /= squares == 0 ? 1 : (float) Math.sqrt(squares);
        }
        return vectors;
    }

    static ByteVectors read(DataInput in, int count, int dimensions) throws IOException {
        ByteVectors read = new ByteVectors(count, dimensions);
        for (int row = 0; row < count; row++) {
            read.scales[row] = in.readFloat();
        }
        in.readFully(read.components);
        return read;
    }

    void write(DataOutput out) throws IOException {
        for (float scale : scales) {
            out.writeFloat(scale);
        }
        out.write(components);
    }

    /** How many bytes {@link #writeRow} writes. */
    static int bytes(int dimensions) {
        return Float.BYTES + dimensions;
    }

    /** Writes one vector: its scale and its components. */
    void writeRow(org.apache.lucene.store.DataOutput out, int row) throws IOException {
        out.writeInt(Float.floatToIntBits(scales[row]));
        out.writeBytes(components, row * dimensions, dimensions);
    }

    int dimensions() {
        return dimensions;
    }

    /** Sets a vector from where it begins in a longer array. */
    void set(int row, float[] from, int begin) {
        float largest = 0;
        for (int at = 0; at < dimensions; at++) {
            largest = Math.max(largest, Math.abs(from[begin + at]));
        }
        scales[row] = largest / LARGEST;
        for (int at = 0; at < dimensions && largest > 0; at++) {
            components[row * dimensions + at] = (byte) Math.round(from[begin + at] / scales[row]);
        }
    }

    /** Adds a vector, so many times, to what begins there in an array. */
    void addTo(float[] sum, int begin, int row, float times) {
        float scale = scales[row] * times;
        int from = row * dimensions;
        for (int at = 0; at < dimensions; at++) {
            sum[begin + at] += scale * components[from + at];
        }
    }
}
