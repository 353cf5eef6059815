package dev.paperboy.data.index;

/**
 * How much each term of the score counts, where the best paper's words count 1.
 *
 * @param topics for the same topics, where the topics account for all of the query
 * @param company for words that keep the same company
 * @param order for all neighbouring words found in order
 * @param feedback how much the meaning of the best papers adds to the query's own
 * @param neighbours how much of a paper's score is that of the papers nearest to it; see {@link Neighbourhood}
 * @param emphasis how much each term of the query counts among the words
 */
public record FusionWeights(
        double topics, double company, double order, double feedback, double neighbours, Emphasis emphasis) {
    /** Learnt from three collections together by {@code bench/run search.FusionTraining}; docs/benchmarks.md, "Search quality". */
    public static final FusionWeights LEARNT = new FusionWeights(1.6, 0.2, 0.6, 1.5, 1.5, Emphasis.LEARNT);

    /** The same, with terms emphasised otherwise. */
    public FusionWeights with(Emphasis other) {
        return new FusionWeights(topics, company, order, feedback, neighbours, other);
    }
}
