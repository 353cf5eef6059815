package dev.paperboy.data.latent;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;

/** The meaning of terms, as vectors learnt from papers. Immutable, thread-safe. */
public final class LatentModel {
    /** Fewer papers teach nothing. */
    public static final int FEWEST_PAPERS = 200;

    private static final int FORMAT = 1;
    private static final int DIMENSIONS = 100;

    /** Retrained when the corpus has grown or shrunk by this factor. */
    private static final double MUCH = 1.3;

    private final int papers;
    private final Map<BytesRef, Integer> rows = new HashMap<>();
    private final List<BytesRef> terms;
    private final float[] rarities;
    private final ByteVectors vectors;

    private LatentModel(int papers, List<BytesRef> terms, float[] rarities, ByteVectors vectors) {
        this.papers = papers;
        this.terms = terms;
        this.rarities = rarities;
        this.vectors = vectors;
        for (int row = 0; row < terms.size(); row++) {
            rows.put(terms.get(row), row);
        }
    }

    /**
     * Learns from a field of all papers of an index: some 20 seconds and 250 MB for 75,000 papers, on one thread.
     *
     * @param stopped asked now and then; when true, the learning ends with a {@link java.util.concurrent.CancellationException}
     */
    public static LatentModel learn(IndexReader reader, String field, BooleanSupplier stopped) throws IOException {
        CorpusMatrix matrix = CorpusMatrix.of(reader, field);
        int count = matrix.terms().size();
        int dimensions = Math.min(DIMENSIONS, Math.min(matrix.rows(), count) / 2);
        float[] basis = new SubspaceIteration(matrix, dimensions, stopped).basis();
        ByteVectors vectors = new ByteVectors(count, dimensions);
        float[] rarities = new float[count];
        for (int row = 0; row < count; row++) {
            vectors.set(row, basis, row * dimensions);
            rarities[row] = matrix.rarities().get(row);
        }
        return new LatentModel(reader.numDocs(), matrix.terms(), rarities, vectors);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param schema the version of the analysis that makes the terms
     * @throws IOException when it is damaged, or of another format or schema
     */
    public static LatentModel read(Path file, int schema) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readInt() != FORMAT || in.readInt() != schema) {
                throw new IOException("it is of another version");
            }
            int papers = in.readInt();
            int dimensions = in.readInt();
            BytesRef[] terms = new BytesRef[in.readInt()];
            float[] rarities = new float[terms.length];
            for (int row = 0; row < terms.length; row++) {
                terms[row] = new BytesRef(in.readUTF());
                rarities[row] = in.readFloat();
            }
            return new LatentModel(papers, List.of(terms), rarities, ByteVectors.read(in, terms.length, dimensions));
        }
    }

    /** Writes it in place of what is there, all or nothing. */
    public void write(Path file, int schema) throws IOException {
        Path written = file.resolveSibling(file.getFileName() + ".new");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(written)))) {
            out.writeInt(FORMAT);
            out.writeInt(schema);
            out.writeInt(papers);
            out.writeInt(vectors.dimensions());
            out.writeInt(terms.size());
            for (int row = 0; row < terms.size(); row++) {
                out.writeUTF(terms.get(row).utf8ToString());
                out.writeFloat(rarities[row]);
            }
            vectors.write(out);
        }
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Whether it was learnt from about as many papers. */
    public boolean fits(int count) {
        return count <= papers * MUCH && papers <= count * MUCH;
    }

    int dimensions() {
        return vectors.dimensions();
    }

    /** A text's vector of length 1, of its terms and how much each counts; zero when it knows none of them. */
    public float[] vector(Map<String, Float> weights) {
        float[] sum = new float[dimensions()];
        weights.forEach((term, weight) -> {
            Integer row = rows.get(new BytesRef(term));
            if (row != null) {
                vectors.addTo(sum, 0, row, weight * rarities[row]);
            }
        });
        return LatentSpace.unit(sum);
    }

    /** Adds a term that occurs so often to the sum of a text. */
    void add(int row, int frequency, float[] sums, int begin) {
        vectors.addTo(sums, begin, row, CorpusMatrix.weight(frequency) * rarities[row]);
    }

    /** A term's row; -1 when it is not known. */
    int row(BytesRef term) {
        return rows.getOrDefault(term, -1);
    }
}
