package dev.paperboy.data.latent;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** The vectors of a segment's papers, each half of length 1; computed from the segment's postings, not written anywhere. */
public final class SegmentVectors {
    /** So many papers are computed at a time, which needs some 13 MB. */
    private static final int BLOCK = 16_384;

    private final ByteVectors vectors;

    private SegmentVectors(ByteVectors vectors) {
        this.vectors = vectors;
    }

    static SegmentVectors of(LeafReader segment, String field, LatentModel model) throws IOException {
        int dimensions = model.components();
        ByteVectors vectors = new ByteVectors(segment.maxDoc(), dimensions);
        Terms terms = segment.terms(field);
        for (int first = 0; first < segment.maxDoc() && terms != null; first += BLOCK) {
            int end = Math.min(segment.maxDoc(), first + BLOCK);
            float[] sums = new float[(end - first) * dimensions];
            addTerms(terms, model, first, end, sums);
            for (int paper = first; paper < end; paper++) {
                int begin = (paper - first) * dimensions;
                float[] unit = Halves.unit(Arrays.copyOfRange(sums, begin, begin + dimensions));
                vectors.set(paper, unit, 0);
            }
        }
        return new SegmentVectors(vectors);
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

    /** The scalar product of a paper and a vector: the sum of the cosines of its halves, as far as these are long. */
    public float product(int paper, float[] vector) {
        return vectors.product(paper, vector);
    }

    /** Adds a paper's vector to a sum. */
    public void addTo(float[] sum, int paper, float weight) {
        vectors.addTo(sum, 0, paper, weight);
    }
}
