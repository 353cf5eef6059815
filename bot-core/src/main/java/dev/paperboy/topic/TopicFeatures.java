package dev.paperboy.topic;

import java.util.List;

/** What can be seen of a phrase in a paper, in figures. */
public final class TopicFeatures {
    /** How many figures there are. */
    public static final int COUNT = 19;

    /** How much the average phrase counts where little is known of one: so many papers. */
    private static final double DOUBT = 5;

    private static final double USUAL_RATE = 0.06;

    private final PhraseCounts counts;
    private final TopicWords words;

    TopicFeatures(PhraseCounts counts, TopicWords words) {
        this.counts = counts;
        this.words = words;
    }

    /**
     * The figures of a phrase.
     *
     * @param known what is known of it from other papers
     * @param among all phrases of the paper
     */
    double[] of(Phrase phrase, PhraseCounts.Count known, List<Phrase> among) {
        double[] of = new double[COUNT];
        of[0] = 1;
        of[1] = Math.log(phrase.times());
        of[2] = phrase.inTitle() ? 1 : 0;
        of[3] = phrase.first();
        of[4] = rarity(known.papers());
        of[5] = of[4] * of[4] / 10;
        of[5 + phrase.length()] = 1;
        of[10] = phrase.length() == 1 ? 0 : words.begins(phrase.begins());
        of[11] = phrase.length() == 1 ? 0 : words.ends(phrase.ends());
        of[12] = phrase.length() == 1 ? words.alone(phrase.form()) : 0;
        of[13] = keywordRate(known);
        of[14] = phrase.named() ? 1 : 0;
        of[15] = phrase.length() == 1 ? 0 : cohesion(phrase, known);
        of[16] = isSubsumed(phrase, among) ? 1 : 0;
        of[17] = phrase.whole() ? 1 : 0;
        of[18] = known.papers() == 0 ? 1 : 0;
        return of;
    }

    private double rarity(int papers) {
        return Math.log((counts.papers() + 1.0) / (papers + 1.0));
    }

    /** How much more often than the average phrase it is a keyword where it occurs. */
    private static double keywordRate(PhraseCounts.Count known) {
        return Math.log((known.keyword() + DOUBT * USUAL_RATE) / (known.asked() + DOUBT) / USUAL_RATE);
    }

    /** How much more often its words stand together than apart. */
    private double cohesion(Phrase phrase, PhraseCounts.Count known) {
        double together = 0.5 + known.papers();
        double fewest = phrase.tokens().stream()
                .mapToDouble(token -> 1.0 + counts.of(token.form()).papers())
                .min()
                .orElse(1);
        return Math.log(together / fewest);
    }

    /** Whether it never stands without the words beside it. */
    private static boolean isSubsumed(Phrase phrase, List<Phrase> among) {
        return among.stream()
                .anyMatch(other ->
                        other.length() > phrase.length() && other.times() >= phrase.times() && phrase.isWithin(other));
    }
}
