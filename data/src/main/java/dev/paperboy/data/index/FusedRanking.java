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
     * @param terms those of the query's words, read with what was learnt together with the space
     * @param depth how many papers at most
     */
    Ranked rank(Query strongest, Query whole, QueryTerms terms, int depth) throws IOException {
        int candidatesWanted = terms.weights().size() > FEW_WORDS ? CANDIDATES : CANDIDATES_OF_FEW_WORDS;
        TopDocs found = searcher.search(strongest, Math.max(depth, candidatesWanted));
        if (!strongest.equals(whole)) {
            found = new SecondPass(whole).rescore(searcher, found, found.scoreDocs.length);
        }
        List<Candidate> candidates = byWords(found.scoreDocs);
        Optional<Meaning> meaning = meaning(terms);
        if (meaning.isPresent()) {
            meaning.get().addTo(candidates);
        }
        candidates.sort(bestFirst);
        addOrder(candidates, terms);
        candidates.sort(bestFirst);
        if (meaning.isPresent()) {
            meaning.get().addNeighbours(candidates.subList(0, Math.min(Neighbourhood.BEST, candidates.size())));
            candidates.sort(bestFirst);
        }
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
            candidates.add(new Candidate(hit.doc, isIt ? Candidate.ID + share : share, 0, 0, 0));
        }
        return candidates;
    }

    /** None while it is not known of all papers. */
    private Optional<Meaning> meaning(QueryTerms terms) throws IOException {
        if (space.isEmpty()) {
            return Optional.empty();
        }
        List<SegmentVectors> vectors = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            space.get().of(leaf.reader()).ifPresent(vectors::add);
        }
        return vectors.size() == searcher.getIndexReader().leaves().size()
                ? Optional.of(new Meaning(vectors, terms.meaning()))
                : Optional.empty();
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

    /** The vectors of a query and of all papers. */
    private final class Meaning {
        private final List<SegmentVectors> segments;
        private final float[] query;

        Meaning(List<SegmentVectors> segments, float[] query) {
            this.segments = segments;
            this.query = query;
        }

        void addTo(List<Candidate> candidates) throws IOException {
            float[] weighted = Halves.times(query.clone(), weights.topics(), weights.company());
            addTo(candidates, weighted);
            addTo(candidates, withFeedback(candidates, weighted));
        }

        private void addTo(List<Candidate> candidates, float[] vector) throws IOException {
            for (int at = 0; at < candidates.size(); at++) {
                int document = candidates.get(at).document();
                float product = segment(document).product(numberIn(document), vector);
                candidates.set(at, candidates.get(at).withMeaning(product));
            }
        }

        void addNeighbours(List<Candidate> best) throws IOException {
            List<float[]> vectors = new ArrayList<>();
            for (Candidate paper : best) {
                vectors.add(segment(paper.document()).vector(numberIn(paper.document())));
            }
            double[] scores =
                    best.stream().mapToDouble(paper -> paper.own(weights)).toArray();
            double[] changes = new Neighbourhood(weights.neighbours(), query).changes(scores, vectors);
            for (int at = 0; at < changes.length; at++) {
                best.set(at, best.get(at).withNeighbours(changes[at]));
            }
        }

        /** The query's vector, turned towards the mean of the best papers' (Rocchio, 1971). */
        private float[] withFeedback(List<Candidate> candidates, float[] weighted) throws IOException {
            List<Candidate> best =
                    candidates.stream().sorted(bestFirst).limit(FEEDBACK).toList();
            float[] mean = new float[weighted.length];
            for (Candidate paper : best) {
                double weight = Math.min(paper.value(weights), 1 + weights.topics());
                segment(paper.document()).addTo(mean, numberIn(paper.document()), (float) weight);
            }
            return Halves.turned(weighted, Halves.unit(mean), weights.feedback());
        }

        private SegmentVectors segment(int document) {
            return segments.get(ReaderUtil.subIndex(document, leaves()));
        }

        private int numberIn(int document) {
            return document - leaves().get(ReaderUtil.subIndex(document, leaves())).docBase;
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
