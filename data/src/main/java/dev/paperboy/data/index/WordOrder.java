package dev.paperboy.data.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.TermsEnum;
import org.jspecify.annotations.Nullable;

/**
 * How much of a query's word order papers keep: the ordered pairs of the sequential dependence model (Metzler and Croft,
 * 2005), for a few candidates only.
 */
final class WordOrder {
    private static final int MOST_PAIRS = 32;

    /** One word may stand between the two. */
    private static final int FURTHEST = 2;

    /** How soon more occurrences stop to count, as k1 of BM25. */
    private static final double SATURATION = 1.2;

    private static final int[] NOWHERE = {};

    private final IndexReader reader;
    private final QueryTerms terms;
    private final List<QueryTerms.Pair> pairs;
    private final double most;

    WordOrder(IndexReader reader, QueryTerms terms) {
        this.reader = reader;
        this.terms = terms;
        this.pairs = terms.pairs(MOST_PAIRS);
        this.most = pairs.stream().mapToDouble(QueryTerms.Pair::weight).sum();
    }

    /**
     * Each paper's share of the pairs, from 0 to below 1.
     *
     * @param documents ascending
     */
    double[] of(int[] documents) throws IOException {
        double[] shares = new double[documents.length];
        Map<String, int[][]> positions = new HashMap<>();
        for (QueryTerms.Pair pair : pairs) {
            int[][] first = positions(pair.first(), documents, positions);
            int[][] second = positions(pair.second(), documents, positions);
            for (int at = 0; at < documents.length; at++) {
                int count = count(first[at], second[at]);
                shares[at] += pair.weight() * count / (count + SATURATION) / most;
            }
        }
        return shares;
    }

    private static int count(int[] first, int[] second) {
        int count = 0;
        int from = 0;
        for (int position : first) {
            while (from < second.length && second[from] <= position) {
                from++;
            }
            for (int at = from; at < second.length && second[at] <= position + FURTHEST; at++) {
                count++;
            }
        }
        return count;
    }

    private int[][] positions(String term, int[] documents, Map<String, int[][]> known) throws IOException {
        int[][] read = known.get(term);
        if (read == null) {
            read = read(term, documents);
            known.put(term, read);
        }
        return read;
    }

    private int[][] read(String term, int[] documents) throws IOException {
        int[][] positions = new int[documents.length][];
        LeafReaderContext leaf = null;
        PostingsEnum postings = null;
        for (int at = 0; at < documents.length; at++) {
            if (leaf == null || documents[at] >= leaf.docBase + leaf.reader().maxDoc()) {
                leaf = reader.leaves().get(ReaderUtil.subIndex(documents[at], reader.leaves()));
                postings = postings(leaf, term);
            }
            positions[at] = postings == null ? NOWHERE : positions(postings, documents[at] - leaf.docBase);
        }
        return positions;
    }

    private @Nullable PostingsEnum postings(LeafReaderContext leaf, String term) throws IOException {
        Optional<TermsEnum> place = terms.in(leaf, term);
        return place.isPresent() ? place.get().postings(null, PostingsEnum.POSITIONS) : null;
    }

    private static int[] positions(PostingsEnum postings, int document) throws IOException {
        if (postings.docID() < document) {
            postings.advance(document);
        }
        if (postings.docID() != document) {
            return NOWHERE;
        }
        int[] positions = new int[postings.freq()];
        for (int at = 0; at < positions.length; at++) {
            positions[at] = postings.nextPosition();
        }
        return positions;
    }
}
