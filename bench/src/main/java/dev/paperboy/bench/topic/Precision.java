package dev.paperboy.bench.topic;

import dev.paperboy.paper.Paper;
import dev.paperboy.topic.TopicStudy;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** How many of the first chosen topics are among the keywords that a paper's source gives, in percent. */
record Precision(double atThree, double atFive, double atTen) {

    /** The means over papers. */
    static Precision of(List<Paper> papers, Function<Paper, List<String>> topics) {
        double[] sums = new double[3];
        for (Paper paper : papers) {
            Set<String> keywords = TopicStudy.keywords(paper);
            List<String> chosen = topics.apply(KeywordPapers.withoutKeywords(paper));
            sums[0] += hits(chosen, keywords, 3) / 3.0;
            sums[1] += hits(chosen, keywords, 5) / 5.0;
            sums[2] += hits(chosen, keywords, 10) / 10.0;
        }
        double percent = 100.0 / papers.size();
        return new Precision(sums[0] * percent, sums[1] * percent, sums[2] * percent);
    }

    private static long hits(List<String> chosen, Set<String> keywords, int most) {
        return chosen.stream()
                .limit(most)
                .filter(topic -> keywords.contains(TopicStudy.form(topic)))
                .count();
    }

    @Override
    public String toString() {
        return "P@3 %.1f  P@5 %.1f  P@10 %.1f".formatted(atThree, atFive, atTen);
    }
}
