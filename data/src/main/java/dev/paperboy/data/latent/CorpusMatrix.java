package dev.paperboy.data.latent;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The papers of an index as sparse rows of unit length: {@code log(1 + tf) · idf} of their terms. Of a large corpus every
 * n-th paper is taken, and rare terms are left out.
 */
final class CorpusMatrix {
    private static final int MOST_PAPERS = 100_000;
    private static final int MANY_PAPERS = 20_000;

    private final List<BytesRef> terms = new ArrayList<>();
    private final List<Float> rarities = new ArrayList<>();
    private final int[] starts;
    private int[] columns = new int[0];
    private float[] values = new float[0];

    private CorpusMatrix(int rows) {
        this.starts = new int[rows + 1];
    }

    /**
     * Reads a field of all papers that are not deleted.
     *
     * @param stop ends it when it is asked for
     */
    static CorpusMatrix of(IndexReader reader, String field, StopAsked stop) throws IOException {
        int stride = (reader.maxDoc() + MOST_PAPERS - 1) / MOST_PAPERS;
        CorpusMatrix matrix = new CorpusMatrix(stride == 0 ? 0 : (reader.maxDoc() + stride - 1) / stride);
        Terms all = MultiTerms.getTerms(reader, field);
        if (all == null) {
            return matrix;
        }
        Bits live = MultiBits.getLiveDocs(reader);
        matrix.count(all, reader.numDocs(), live, stride, stop);
        matrix.fill(all, live, stride, stop);
        matrix.normalise();
        return matrix;
    }

    /** Chooses the terms, and finds where each row will begin. */
    private void count(Terms all, int papers, Bits live, int stride, StopAsked stop) throws IOException {
        int least = papers < MANY_PAPERS ? 2 : 5;
        TermsEnum each = all.iterator();
        PostingsEnum postings = null;
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            if (each.docFreq() < least) {
                continue;
            }
            stop.at(terms.size());
            terms.add(BytesRef.deepCopyOf(term));
            rarities.add(rarity(papers, each.docFreq()));
            postings = each.postings(postings, PostingsEnum.NONE);
            for (int paper = postings.nextDoc(); paper != DocIdSetIterator.NO_MORE_DOCS; paper = postings.nextDoc()) {
                if (paper % stride == 0 && (live == null || live.get(paper))) {
                    starts[paper / stride + 1]++;
                }
            }
        }
        for (int row = 1; row < starts.length; row++) {
            starts[row] += starts[row - 1];
        }
    }

    private void fill(Terms all, Bits live, int stride, StopAsked stop) throws IOException {
        columns = new int[starts[starts.length - 1]];
        values = new float[columns.length];
        int[] next = starts.clone();
        TermsEnum each = all.iterator();
        PostingsEnum postings = null;
        for (int column = 0; column < terms.size(); column++) {
            stop.at(column);
            if (!each.seekExact(terms.get(column))) {
                continue;
            }
            postings = each.postings(postings, PostingsEnum.FREQS);
            for (int paper = postings.nextDoc(); paper != DocIdSetIterator.NO_MORE_DOCS; paper = postings.nextDoc()) {
                if (paper % stride == 0 && (live == null || live.get(paper))) {
                    int at = next[paper / stride]++;
                    columns[at] = column;
                    values[at] = weight(postings.freq()) * rarities.get(column);
                }
            }
        }
    }

    private void normalise() {
        for (int row = 0; row < rows(); row++) {
            double squares = 0;
            for (int at = starts[row]; at < starts[row + 1]; at++) {
                squares += values[at] * values[at];
            }
            float length = (float) Math.sqrt(squares);
            for (int at = starts[row]; at < starts[row + 1]; at++) {
                values[at] /= length;
            }
        }
    }

    /** How much a term counts that occurs so often in one text. */
    static float weight(int frequency) {
        return (float) Math.log1p(frequency);
    }

    /** The inverse document frequency of a term that so many papers have. */
    static float rarity(int papers, int having) {
        return (float) Math.log1p((papers - having + 0.5) / (having + 0.5));
    }

    /** A row for each paper, a column for each term. */
    SparseMatrix matrix() {
        return new SparseMatrix(starts, columns, values);
    }

    private int rows() {
        return starts.length - 1;
    }

    List<BytesRef> terms() {
        return terms;
    }

    /** The inverse document frequency of each term. */
    List<Float> rarities() {
        return rarities;
    }
}
