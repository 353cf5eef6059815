package dev.paperboy.data.index;

import dev.paperboy.data.latent.Halves;
import dev.paperboy.data.latent.LatentSpace;
import dev.paperboy.data.latent.SegmentVectors;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/**
 * Ranks by words, meaning and word order together. BM25 brings the candidates; the latent vectors of the corpus and the
 * order of neighbouring words put them in order. Without a corpus model, meaning is left out.
 */
final class FusedRanking {
    /** Deeper candidates hardly ever come up into the first ten. */
    private static final int CANDIDATES = 200;

    /** Those of a few words less still, and the search for them is most of the time. */
    private static final int CANDIDATES_OF_FEW_WORDS = 64;

    private static final int FEW_WORDS = 6;

    /** Word order is looked at for so many of the best. */
    private static final int ORDERED = 32;

    /** The best papers whose meaning is added to the query's. */
    private static final int FEEDBACK = 5;

    private final IndexSearcher searcher;
    private final Optional<LatentSpace> space;
    private final FusionWeights weights;
    private final Comparator<Candidate> bestFirst;

    /** Papers in order, the best first, and how many there are in all. */
    record Ranked(List<Candidate> papers, TotalHits total) {}

    FusedRanking(IndexSearcher searcher, Optional<LatentSpace> space, FusionWeights weights) {
        this.searcher = searcher;
        this.space = space;
        this.weights = weights;
        this.bestFirst = Comparator.<Candidate>comparingDouble(candidate -> -candidate.value(weights))
                .thenComparingInt(Candidate::document);
    }

    /**
     * The best papers.
     *
     * @param strongest finds the candidates, by the terms that tell most
     * @param whole scores them, by all terms
     * @param terms those of the query's words
     * @param depth how many papers at most
     */
    Ranked rank(Query strongest, Query whole, QueryTerms terms, int depth) throws IOException {
        int candidatesWanted = terms.weights().size() > FEW_WORDS ? CANDIDATES : CANDIDATES_OF_FEW_WORDS;
        TopDocs found = searcher.search(strongest, Math.max(depth, candidatesWanted));
        if (!strongest.equals(whole)) {
            found = new SecondPass(whole).rescore(searcher, found, found.scoreDocs.length);
        }
        List<Candidate> candidates = byWords(found.scoreDocs);
        addMeaning(candidates, terms);
        candidates.sort(bestFirst);
        addOrder(candidates, terms);
        candidates.sort(bestFirst);
        return new Ranked(candidates.subList(0, Math.min(depth, candidates.size())), found.totalHits);
    }

    private static List<Candidate> byWords(ScoreDoc[] found) {
        double best = 0;
        for (ScoreDoc hit : found) {
            best = Math.max(best, hit.score % WordsQuery.ID_SCORE);
        }
        List<Candidate> candidates = new ArrayList<>(found.length);
        for (ScoreDoc hit : found) {
            boolean isIt = hit.score >= WordsQuery.ID_SCORE;
            double share = best == 0 ? 0 : hit.score % WordsQuery.ID_SCORE / best;
            candidates.add(new Candidate(hit.doc, isIt ? Candidate.ID + share : share, 0, 0));
        }
        return candidates;
    }

    private void addMeaning(List<Candidate> candidates, QueryTerms terms) throws IOException {
        if (space.isEmpty()) {
            return;
        }
        List<Optional<SegmentVectors>> vectors = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            vectors.add(space.get().of(leaf.reader()));
        }
        if (vectors.stream().allMatch(Optional::isPresent)) {
            Meaning meaning = new Meaning(vectors.stream().map(Optional::get).toList());
            float[] query =
                    Halves.times(space.get().model().vector(terms.known()), weights.topics(), weights.company());
            meaning.addTo(candidates, query);
            meaning.addTo(candidates, meaning.withFeedback(candidates, query));
        }
    }

    private void addOrder(List<Candidate> candidates, QueryTerms terms) throws IOException {
        List<Candidate> best = candidates.subList(0, Math.min(ORDERED, candidates.size()));
        best.sort(Comparator.comparingInt(Candidate::document));
        double[] shares = new WordOrder(searcher.getIndexReader(), terms)
                .of(best.stream().mapToInt(Candidate::document).toArray());
        for (int at = 0; at < shares.length; at++) {
            best.set(at, best.get(at).withOrder(shares[at]));
        }
    }

    /** The vectors of all papers. */
    private final class Meaning {
        private final List<SegmentVectors> segments;

        Meaning(List<SegmentVectors> segments) {
            this.segments = segments;
        }

        void addTo(List<Candidate> candidates, float[] query) throws IOException {
            for (int at = 0; at < candidates.size(); at++) {
                int document = candidates.get(at).document();
                int leaf = ReaderUtil.subIndex(document, leaves());
                float product = segments.get(leaf).product(document - leaves().get(leaf).docBase, query);
                candidates.set(at, candidates.get(at).withMeaning(product));
            }
        }

        /** The query's vector, turned towards the mean of the best papers' (Rocchio, 1971). */
        float[] withFeedback(List<Candidate> candidates, float[] query) throws IOException {
            List<Candidate> best =
                    candidates.stream().sorted(bestFirst).limit(FEEDBACK).toList();
            float[] mean = new float[query.length];
            for (Candidate paper : best) {
                int leaf = ReaderUtil.subIndex(paper.document(), leaves());
                double weight = Math.min(paper.value(weights), 1 + weights.topics());
                segments.get(leaf).addTo(mean, paper.document() - leaves().get(leaf).docBase, (float) weight);
            }
            return Halves.turned(query, Halves.unit(mean), weights.feedback());
        }

        private List<LeafReaderContext> leaves() {
            return searcher.getIndexReader().leaves();
        }
    }

    /** Takes the second score for the first. */
    private static final class SecondPass extends QueryRescorer {
        SecondPass(Query query) {
            super(query);
        }

        @Override
        protected float combine(float first, boolean matches, float second) {
            return matches ? second : first;
        }
    }
}
