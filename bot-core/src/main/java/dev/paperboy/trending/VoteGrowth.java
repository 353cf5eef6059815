package dev.paperboy.trending;

import java.time.Duration;

/**
 * How the upvotes of a listed paper grow: which share of them has usually come by an age, and how many will have come in the end.
 *
 * <p>The share is {@code 1 − e^(−age / 24 h)}: of papers counted twice, 17 hours after their list day began and again later, the
 * votes were × 1.8 on the third day, × 2 from the fourth, and then stood still, which this curve gives (× 1.8, × 1.9, × 2.0).
 * The number in the end is the mean of the Gamma-Poisson model with that share as exposure and a prior of {@value #USUAL} upvotes
 * worth {@value #WEIGHT} votes of evidence, so that a few early votes don't count as a trend.
 */
final class VoteGrowth {
    private static final double HOURS = 24;
    private static final double USUAL = 15;
    private static final double WEIGHT = 3;

    private VoteGrowth() {}

    /** The share of a paper's upvotes that has usually come by the age, 0 to 1. */
    static double share(Duration age) {
        return age.isNegative() ? 0 : -Math.expm1(-age.toSeconds() / (3600 * HOURS));
    }

    /**
     * How many more upvotes will come, in the mean, between two ages.
     *
     * @param upvotes those it had at the first age
     */
    static double expected(int upvotes, Duration from, Duration to) {
        double perShare = (upvotes + WEIGHT) / (share(from) + WEIGHT / USUAL);
        return perShare * Math.max(0, share(to) - share(from));
    }

    /** How many more upvotes will come, in the mean, after the age at which it had these. */
    static double toCome(int upvotes, Duration age) {
        double perShare = (upvotes + WEIGHT) / (share(age) + WEIGHT / USUAL);
        return perShare * (1 - share(age));
    }
}
