package dev.paperboy.data.index;

import dev.paperboy.paper.Score;
import java.util.ArrayList;
import java.util.List;

/**
 * A paper that may be an answer, and what its rank is made of.
 *
 * @param document its number in the index
 * @param words BM25 of its words, as a share of the best one's
 * @param meaning how near its meaning is to the query's; 0 while the corpus model is not there
 * @param order how much of the query's word order it keeps, 0 to 1
 * @param neighbours what the papers like it add, or take
 */
record Candidate(int document, double words, double meaning, double order, double neighbours) {
    /** What an id that was typed adds, above any sum of the others. */
    static final double ID = 10;

    Candidate withMeaning(double nearness) {
        return new Candidate(document, words, nearness, order, neighbours);
    }

    Candidate withOrder(double share) {
        return new Candidate(document, words, meaning, share, neighbours);
    }

    Candidate withNeighbours(double change) {
        return new Candidate(document, words, meaning, order, change);
    }

    /** The score of its own, without what a typed id adds. */
    double own(FusionWeights weights) {
        return (words >= ID ? words - ID : words) + meaning + weights.order() * order;
    }

    /** The score, with its terms. */
    Score score(FusionWeights weights) {
        List<Score.Term> terms = new ArrayList<>();
        if (words >= ID) {
            terms.add(new Score.Term("its id", ID));
        }
        terms.add(new Score.Term("words", words >= ID ? words - ID : words));
        terms.add(new Score.Term("meaning", meaning));
        terms.add(new Score.Term("word order", weights.order() * order));
        terms.add(new Score.Term("papers like it", neighbours));
        return new Score(value(weights), terms);
    }

    double value(FusionWeights weights) {
        return own(weights) + neighbours + (words >= ID ? ID : 0);
    }
}
