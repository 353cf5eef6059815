package dev.paperboy.data.index;

/**
 * How much each term of the score counts, where the best paper's words count 1.
 *
 * @param meaning for a cosine of 1
 * @param order for all neighbouring words found in order
 * @param feedback how much the meaning of the best papers adds to the query's own
 */
record FusionWeights(double meaning, double order, double feedback) {
    /** Learnt by {@code bench/run search.FusionTraining}; docs/benchmarks.md, "Search quality", says how. */
    static final FusionWeights LEARNT = new FusionWeights(0.7, 0.4, 1.0);
}
