package dev.paperboy.data.latent;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/**
 * The company that words keep: how much more often than by chance two terms stand near each other, as positive pointwise mutual
 * information with smoothed contexts (Levy, Goldberg and Dagan, 2015). Of a large corpus a part is read.
 */
final class Company {
    /** Words so far apart still keep company. */
    private static final int NEAR = 6;

    /** No company across titles and abstracts, which lie further apart. */
    private static final int FAR = 50;

    /** 64 MB of occurrences and their pairs at most, each 8 bytes. */
    private static final int MOST_PAIRS = 12_000_000;

    /** Makes rare words less special, as contexts. */
    private static final double SMOOTHING = 0.75;

    private static final int TERM_BITS = 22;
    private static final int POSITION_BITS = 15;
    private static final int MOST_TERMS = 1 << TERM_BITS;
    private static final int MOST_POSITIONS = 1 << POSITION_BITS;

    private final int terms;
    private long[] pairs = new long[0];
    private int count;

    private Company(int terms) {
        this.terms = terms;
    }

    /**
     * A square matrix of the terms.
     *
     * @param terms in the order of the index
     * @param stop ends it when it is asked for
     */
    static SparseMatrix of(IndexReader reader, String field, List<BytesRef> terms, StopAsked stop) throws IOException {
        Company company = new Company(terms.size());
        Terms all = MultiTerms.getTerms(reader, field);
        if (all != null && terms.size() <= MOST_TERMS) {
            company.pair(occurrences(all, terms, stop));
        }
        return company.matrix();
    }

    /** Papers, positions and terms, each in one number, in order. */
    private static long[] occurrences(Terms all, List<BytesRef> terms, StopAsked stop) throws IOException {
        long most = MOST_PAIRS / NEAR;
        int stride = (int) Math.max(1, (all.getSumTotalTermFreq() + most - 1) / most);
        long[] found = new long[(int) Math.min(all.getSumTotalTermFreq() + 1, most)];
        int count = 0;
        TermsEnum each = all.iterator();
        PostingsEnum postings = null;
        for (int term = 0; term < terms.size(); term++) {
            if (!each.seekExact(terms.get(term))) {
                continue;
            }
            stop.at(term);
            postings = each.postings(postings, PostingsEnum.POSITIONS);
            for (int paper = postings.nextDoc(); paper != DocIdSetIterator.NO_MORE_DOCS; paper = postings.nextDoc()) {
                for (int at = 0; paper % stride == 0 && at < postings.freq(); at++) {
                    long place = Math.min(postings.nextPosition(), MOST_POSITIONS - 1);
                    found = ArrayUtil.grow(found, count + 1);
                    found[count++] = ((long) paper << POSITION_BITS | place) << TERM_BITS | term;
                }
            }
        }
        long[] inOrder = Arrays.copyOf(found, count);
        Arrays.sort(inOrder);
        return inOrder;
    }

    /** Finds the pairs, the lesser term first, in order. */
    private void pair(long[] occurrences) {
        pairs = new long[Math.min(Math.multiplyExact(occurrences.length, NEAR), MOST_PAIRS)];
        for (int first = 0; first < occurrences.length; first++) {
            long place = occurrences[first] >> TERM_BITS;
            int end = Math.min(occurrences.length, first + NEAR + 1);
            for (int second = first + 1; second < end && count < pairs.length; second++) {
                if ((occurrences[second] >> TERM_BITS) - place < FAR) {
                    long one = occurrences[first] & (MOST_TERMS - 1);
                    long other = occurrences[second] & (MOST_TERMS - 1);
                    pairs[count++] = Math.min(one, other) << Integer.SIZE | Math.max(one, other);
                }
            }
        }
        Arrays.sort(pairs, 0, count);
    }

    private SparseMatrix matrix() {
        double[] often = new double[terms];
        for (int at = 0; at < count; at++) {
            often[first(at)]++;
            often[second(at)]++;
        }
        double[] contexts = new double[terms];
        double all = 0;
        for (int term = 0; term < terms; term++) {
            contexts[term] = Math.pow(often[term], SMOOTHING);
            all += contexts[term];
        }
        int[] starts = new int[terms + 1];
        each((row, column, times) -> starts[row + 1]++);
        for (int row = 0; row < terms; row++) {
            starts[row + 1] += starts[row];
        }
        int[] columns = new int[starts[terms]];
        float[] values = new float[columns.length];
        int[] next = starts.clone();
        double total = all;
        each((row, column, times) -> {
            int at = next[row]++;
            columns[at] = column;
            values[at] = (float) Math.max(0, Math.log(times * total / (often[row] * contexts[column])));
        });
        return new SparseMatrix(starts, columns, values);
    }

    private interface Entry {
        void at(int row, int column, int times);
    }

    /** Each pair that occurs, both ways, and how often. */
    private void each(Entry entry) {
        int begin = 0;
        while (begin < count) {
            int end = begin;
            while (end < count && pairs[end] == pairs[begin]) {
                end++;
            }
            entry.at(first(begin), second(begin), end - begin);
            if (first(begin) != second(begin)) {
                entry.at(second(begin), first(begin), end - begin);
            }
            begin = end;
        }
    }

    private int first(int at) {
        return (int) (pairs[at] >> Integer.SIZE);
    }

    private int second(int at) {
        return (int) pairs[at];
    }
}
