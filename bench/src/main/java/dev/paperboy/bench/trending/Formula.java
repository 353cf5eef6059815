package dev.paperboy.bench.trending;

import dev.paperboy.paper.EditionKey;
import dev.paperboy.paper.Links;
import dev.paperboy.paper.Listed;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Period;
import dev.paperboy.paper.Popularity;
import dev.paperboy.paper.Snapshot;
import dev.paperboy.trending.Ranking;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * A way to rank.
 *
 * @param score higher is better
 */
record Formula(String title, ToDoubleFunction<Candidate> score) {

    /** Those that are compared. */
    static final List<Formula> ALL = List.of(
            new Formula("plain votes", Candidate::upvotes),
            new Formula("Hacker News", Formula::hackerNews),
            new Formula("Reddit hot", Formula::redditHot),
            new Formula("AK hot", paper -> paper.upvotes() / Math.pow(paper.hours() + 2, 1.5)),
            new Formula("AK rising", paper -> paper.upvotes() / (paper.hours() + 1)),
            new Formula("Paperboy", Formula::paperboy));

    /** news.arc: {@code (score − 1)^0.8 / ((minutes + 120) / 60)^1.8}, without its penalties. */
    private static double hackerNews(Candidate paper) {
        double votes = paper.upvotes() - 1;
        return Math.signum(votes) * Math.pow(Math.abs(votes), 0.8) / Math.pow(paper.hours() + 2, 1.8);
    }

    /** r2/lib/db/_sorts.pyx: {@code log10(max(score, 1)) + seconds / 45000}. */
    private static double redditHot(Candidate paper) {
        return Math.log10(Math.max(paper.upvotes(), 1)) - paper.hours() * 3600 / 45000;
    }

    private static double paperboy(Candidate paper) {
        PaperId id = new PaperId(paper.id());
        Popularity counts = new Popularity(paper.upvotes(), paper.comments(), paper.stars());
        Paper known = new Paper(
                id,
                paper.id(),
                "",
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Links.of(id),
                counts,
                Optional.empty(),
                false);
        Listed listed = new Listed(known, paper.day(), List.of(new Snapshot(id, paper.countedAt(), counts)));
        EditionKey week = EditionKey.containing(Period.WEEK, paper.day());
        return Ranking.edition(week, List.of(listed), paper.asked())
                .ranked()
                .get(0)
                .score()
                .value();
    }
}
