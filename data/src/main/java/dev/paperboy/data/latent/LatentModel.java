package dev.paperboy.data.latent;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The meaning of terms, as vectors learnt from papers: by the topics they occur in, and by the company they keep. Immutable,
 * thread-safe.
 */
public final class LatentModel {
    /** Fewer papers teach nothing. */
    public static final int FEWEST_PAPERS = 200;

    private static final int FORMAT = 2;
    private static final int DIMENSIONS = 100;

    /** Retrained when the corpus has grown or shrunk by this factor. */
    private static final double MUCH = 1.3;

    private final byte[] id;
    private final int papers;
    private final Map<BytesRef, Integer> rows = new HashMap<>();
    private final List<BytesRef> terms;
    private final float[] rarities;
    private final ByteVectors topics;
    private final ByteVectors company;

    private LatentModel(int papers, List<BytesRef> terms, float[] rarities, ByteVectors topics, ByteVectors company)
            throws IOException {
        this.papers = papers;
        this.terms = terms;
        this.rarities = rarities;
        this.topics = topics;
        this.company = company;
        for (int row = 0; row < terms.size(); row++) {
            rows.put(terms.get(row), row);
        }
        this.id = digest();
    }

    /**
     * Learns from a field of all papers of an index: some 40 seconds and 250 MB for 75,000 papers, on one thread.
     *
     * @param stopped asked now and then; when true, the learning ends with a {@link java.util.concurrent.CancellationException}
     */
    public static LatentModel learn(IndexReader reader, String field, BooleanSupplier stopped) throws IOException {
        StopAsked stop = new StopAsked(stopped);
        CorpusMatrix corpus = CorpusMatrix.of(reader, field, stop);
        List<BytesRef> terms = corpus.terms();
        float[] rarities = new float[terms.size()];
        for (int row = 0; row < rarities.length; row++) {
            rarities[row] = corpus.rarities().get(row);
        }
        SparseMatrix papers = corpus.matrix();
        int dimensions = Math.min(DIMENSIONS, Math.min(papers.rows(), rarities.length) / 2);
        float[] topics = new SubspaceIteration(papers, rarities.length, dimensions, stop).basis();
        SparseMatrix neighbours = Company.of(reader, field, terms, stop);
        float[] company = new SubspaceIteration(neighbours, rarities.length, dimensions, stop).basis();
        return new LatentModel(
                reader.numDocs(),
                terms,
                rarities,
                ByteVectors.of(topics, dimensions),
                ByteVectors.ofUnits(company, dimensions));
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
            ByteVectors topics = ByteVectors.read(in, terms.length, dimensions);
            ByteVectors company = ByteVectors.read(in, terms.length, dimensions);
            return new LatentModel(papers, List.of(terms), rarities, topics, company);
        }
    }

    /** Writes it in place of what is there, all or nothing. */
    public void write(Path file, int schema) throws IOException {
        Path written = file.resolveSibling(file.getFileName() + ".new");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(written)))) {
            out.writeInt(FORMAT);
            out.writeInt(schema);
            write(out);
        }
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void write(DataOutputStream out) throws IOException {
        out.writeInt(papers);
        out.writeInt(topics.dimensions());
        out.writeInt(terms.size());
        for (int row = 0; row < terms.size(); row++) {
            out.writeUTF(terms.get(row).utf8ToString());
            out.writeFloat(rarities[row]);
        }
        topics.write(out);
        company.write(out);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has it", e);
        }
    }

    private byte[] digest() throws IOException {
        MessageDigest digest = sha256();
        OutputStream nowhere = OutputStream.nullOutputStream();
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new DigestOutputStream(nowhere, digest)))) {
            write(out);
        }
        return Arrays.copyOf(digest.digest(), StringHelper.ID_LENGTH);
    }

    /** Whether it was learnt from about as many papers. */
    public boolean fits(int count) {
        return count <= papers * MUCH && papers <= count * MUCH;
    }

    /** The same for the same content only. */
    byte[] id() {
        return id;
    }

    /** How long its vectors are, both halves together. */
    int components() {
        return 2 * topics.dimensions();
    }

    /**
     * A text's vector, of its terms and how much each counts. The first half is by topic, and as long as the share of the text
     * that the topics account for; the second, by company, is of length 1. Zero when it knows none of the terms.
     */
    public float[] vector(Map<String, Float> weights) {
        float[] sum = new float[components()];
        double squares = 0;
        for (Map.Entry<String, Float> term : weights.entrySet()) {
            int row = row(new BytesRef(term.getKey()));
            float weight = term.getValue() * (row < 0 ? CorpusMatrix.rarity(papers, 1) : rarities[row]);
            squares += weight * weight;
            if (row >= 0) {
                topics.addTo(sum, 0, row, weight);
                company.addTo(sum, topics.dimensions(), row, weight);
            }
        }
        double share = squares == 0 ? 0 : Halves.length(sum, 0) / Math.sqrt(squares);
        return Halves.times(Halves.unit(sum), share, 1);
    }

    /** How near a term is to a text's vector, by topic and by company, each -1 to 1, together; 0 when it is not known. */
    public double nearness(String term, float[] text) {
        int row = row(new BytesRef(term));
        if (row < 0) {
            return 0;
        }
        float[] own = new float[components()];
        topics.addTo(own, 0, row, 1);
        company.addTo(own, topics.dimensions(), row, 1);
        return Halves.nearness(own, text);
    }

    /** Adds a term that occurs so often to the sum of a text. */
    void add(int row, int frequency, float[] sums, int begin) {
        float weight = CorpusMatrix.weight(frequency) * rarities[row];
        topics.addTo(sums, begin, row, weight);
        company.addTo(sums, begin + topics.dimensions(), row, weight);
    }

    /** A term's row; -1 when it is not known. */
    int row(BytesRef term) {
        return rows.getOrDefault(term, -1);
    }
}
