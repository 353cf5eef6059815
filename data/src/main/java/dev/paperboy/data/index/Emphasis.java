package dev.paperboy.data.index;

/**
 * How much more, or less, a term of a query tells than its rarity says; in logarithms, so that 0 changes nothing.
 *
 * @param compound for a compound word's parts in one: the parts are looked for too
 * @param repetition for the logarithm of how often papers have it that have it at all: what is repeated is what they are about
 * @param centrality for how near it is to the whole query by topic and by company: what the other words say too tells less
 */
public record Emphasis(double compound, double repetition, double centrality) {
    /** Every term tells what its rarity says. */
    public static final Emphasis NONE = new Emphasis(0, 0, 0);

    /** Learnt as {@link FusionWeights#LEARNT} is. */
    static final Emphasis LEARNT = new Emphasis(-1.2, 0.6, -0.7);

    /** What a term's weight is to be multiplied with; only how it compares with other terms' matters. */
    double of(boolean isCompound, double repeated, double central) {
        return Math.exp((isCompound ? compound : 0) + repetition * Math.log(repeated) + centrality * central);
    }
}
