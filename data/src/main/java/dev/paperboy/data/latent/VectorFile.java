package dev.paperboy.data.latent;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The vectors of a segment's papers in a file of their own, which names the segment and the model they are of. It is mapped into
 * memory, so that millions of papers need no heap.
 */
final class VectorFile implements Closeable {
    /** How the names end of those that are complete. */
    static final String ENDING = ".vectors";

    private static final String CODEC = "PaperboyMeaning";
    private static final int VERSION = 0;

    /** So many papers are computed at a time, which needs some 13 MB. */
    private static final int BLOCK = 16_384;

    private final String name;
    private final IndexInput file;
    private final IndexInput rows;
    private final int dimensions;

    private VectorFile(String name, IndexInput file, int papers, int dimensions) throws IOException {
        this.name = name;
        this.file = file;
        this.dimensions = dimensions;
        this.rows = file.slice("vectors", file.getFilePointer(), (long) papers * ByteVectors.bytes(dimensions));
    }

    /** Where the vectors of a segment by a model lie. */
    static String name(SegmentReader segment, LatentModel model) {
        return StringHelper.idToString(id(segment)) + "-" + StringHelper.idToString(model.id()) + ENDING;
    }

    /**
     * Computes the vectors from the segment's postings and writes them.
     *
     * @return the file's name, which is not yet the one it is looked for under
     */
    static String write(Directory directory, SegmentReader segment, String field, LatentModel model)
            throws IOException {
        try (IndexOutput out = directory.createTempOutput("meaning", "vectors", IOContext.DEFAULT)) {
            CodecUtil.writeIndexHeader(out, CODEC, VERSION, id(segment), StringHelper.idToString(model.id()));
            Terms terms = segment.terms(field);
            for (int first = 0; first < segment.maxDoc(); first += BLOCK) {
                int end = Math.min(segment.maxDoc(), first + BLOCK);
                float[] sums = new float[(end - first) * model.components()];
                if (terms != null) {
                    addTerms(terms, model, first, end, sums);
                }
                writeUnits(out, sums, model.components());
            }
            CodecUtil.writeFooter(out);
            return out.getName();
        }
    }

    /** Opens what was written; empty when there is no such file, or it is no such file. */
    static Optional<VectorFile> open(Directory directory, String name, SegmentReader segment, LatentModel model)
            throws IOException {
        IndexInput file;
        try {
            file = directory.openInput(name, IOContext.DEFAULT);
        } catch (NoSuchFileException | FileNotFoundException e) {
            return Optional.empty();
        }
        try {
            CodecUtil.checkIndexHeader(file, CODEC, VERSION, VERSION, id(segment), StringHelper.idToString(model.id()));
            long header = file.getFilePointer();
            long expected = header + (long) segment.maxDoc() * ByteVectors.bytes(model.components());
            CodecUtil.retrieveChecksum(file, expected + CodecUtil.footerLength());
            file.seek(header);
            return Optional.of(new VectorFile(name, file, segment.maxDoc(), model.components()));
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException | EOFException e) {
            file.close();
            return Optional.empty();
        }
    }

    private static void addTerms(Terms terms, LatentModel model, int first, int end, float[] sums) throws IOException {
        TermsEnum each = terms.iterator();
        PostingsEnum postings = null;
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            int row = model.row(term);
            if (row < 0) {
                continue;
            }
            postings = each.postings(postings, PostingsEnum.FREQS);
            int paper = first == 0 ? postings.nextDoc() : postings.advance(first);
            for (; paper < end && paper != DocIdSetIterator.NO_MORE_DOCS; paper = postings.nextDoc()) {
                model.add(row, postings.freq(), sums, (paper - first) * model.components());
            }
        }
    }

    private static void writeUnits(IndexOutput out, float[] sums, int dimensions) throws IOException {
        ByteVectors units = new ByteVectors(1, dimensions);
        for (int begin = 0; begin < sums.length; begin += dimensions) {
            units.set(0, Halves.unit(Arrays.copyOfRange(sums, begin, begin + dimensions)), 0);
            units.writeRow(out, 0);
        }
    }

    private static byte[] id(SegmentReader segment) {
        return segment.getSegmentInfo().info.getId();
    }

    /** The vectors, for one thread's use, while this is open. */
    SegmentVectors vectors() {
        return new SegmentVectors(rows.clone(), dimensions);
    }

    String name() {
        return name;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
