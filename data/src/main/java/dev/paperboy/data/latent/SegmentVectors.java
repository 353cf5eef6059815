package dev.paperboy.data.latent;

import java.io.IOException;
import org.apache.lucene.store.IndexInput;

/** The vectors of a segment's papers, each half of length 1, as one search reads them. For one thread. */
public final class SegmentVectors {
    private final IndexInput rows;
    private final byte[] components;

    /** @param rows as {@link VectorFile} wrote them; no one else's */
    SegmentVectors(IndexInput rows, int dimensions) {
        this.rows = rows;
        this.components = new byte[dimensions];
    }

    /** The scalar product of a paper and a vector: the sum of the cosines of its halves, as far as these are long. */
    public float product(int paper, float[] vector) throws IOException {
        float scale = read(paper);
        float even = 0;
        float odd = 0;
        for (int at = 0; at < components.length; at += 2) {
            even += vector[at] * components[at];
            odd += vector[at + 1] * components[at + 1];
        }
        return (even + odd) * scale;
    }

    /** A paper's vector. */
    public float[] vector(int paper) throws IOException {
        float[] vector = new float[components.length];
        addTo(vector, paper, 1);
        return vector;
    }

    /** Adds a paper's vector to a sum. */
    public void addTo(float[] sum, int paper, float weight) throws IOException {
        float scale = read(paper) * weight;
        for (int at = 0; at < components.length; at++) {
            sum[at] += scale * components[at];
        }
    }

    private float read(int paper) throws IOException {
        rows.seek((long) paper * ByteVectors.bytes(components.length));
        float scale = Float.intBitsToFloat(rows.readInt());
        rows.readBytes(components, 0, components.length);
        return scale;
    }
}
