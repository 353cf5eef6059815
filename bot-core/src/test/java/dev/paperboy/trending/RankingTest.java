package dev.paperboy.trending;

import static dev.paperboy.trending.ListedPapers.FRIDAY;
import static dev.paperboy.trending.ListedPapers.counted;
import static dev.paperboy.trending.ListedPapers.listed;
import static dev.paperboy.trending.ListedPapers.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.paperboy.paper.Edition;
import dev.paperboy.paper.EditionKey;
import dev.paperboy.paper.Listed;
import dev.paperboy.paper.Period;
import dev.paperboy.paper.Score;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {
    private static final Instant NOW = Instant.parse("2026-08-21T17:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 17);

    @Test
    void ranksADayByUpvotesAndTiesByTheNewerId() {
        Edition edition = edition(
                Period.DAY,
                List.of(
                        listed("c", FRIDAY, 5, 1, 0),
                        listed("b", FRIDAY, 5, 1, 9000),
                        listed("a", FRIDAY, 5, 0, 0),
                        listed("d", FRIDAY, 7, 0, 0)));
        assertThat(ids(edition)).containsExactly("d", "c", "b", "a");
        assertThat(edition.ranked().get(0).score()).isEqualTo(new Score(7, List.of(new Score.Term("7 upvotes", 7))));
    }

    @ParameterizedTest
    @EnumSource(Period.class)
    void putsWithdrawnPapersLast(Period period) {
        List<Listed> papers = List.of(withdrawn(listed("a", FRIDAY, 90)), listed("b", FRIDAY, 0));
        assertThat(ids(edition(period, papers))).containsExactly("b", "a");
    }

    @Test
    void givesAYoungPaperTheUpvotesItIsExpectedToReach() {
        Score score = TrendingScore.of(counted(listed("a", FRIDAY, 0), "2026-08-21T17:00:00Z", 20), NOW);
        // share(17 h) = 1 − e^(−17/24) = 0.50754; to come = 23 / (0.50754 + 0.2) · 0.49246 = 16.009
        assertThat(score.terms()).hasSize(2);
        assertThat(score.terms().get(0).reason()).isEqualTo("20 upvotes");
        assertThat(score.terms().get(0).points()).isCloseTo(4.3923, within(1e-4));
        assertThat(score.terms().get(1).reason()).isEqualTo("listed today, about 16 more upvotes to come");
        assertThat(score.value()).isCloseTo(5.2098, within(1e-4));
    }

    @Test
    void keepsEveryTermOfTheScore() {
        Score score = TrendingScore.of(listed("a", LocalDate.of(2026, 7, 21), 42, 3, 1234), NOW);
        assertThat(score.terms())
                .extracting(Score.Term::reason)
                .containsExactly("42 upvotes", "listed 31 days ago", "3 comments", "code with 1.2k stars");
        assertThat(score.terms().get(2).points()).isCloseTo(0.2, within(1e-9));
        assertThat(score.terms().get(3).points()).isCloseTo(0.2054, within(1e-4));
        assertThat(score.value())
                .isCloseTo(
                        score.terms().stream().mapToDouble(Score.Term::points).sum(), within(1e-12));
    }

    @Test
    void letsTheAgeCountFromWhenTheVotesWereRead() {
        Listed read = counted(listed("a", MONDAY, 0), "2026-08-17T17:00:00Z", 20);
        assertThat(TrendingScore.of(read, NOW).terms().get(1).reason())
                .isEqualTo("listed 4 days ago, about 16 more upvotes expected since they were last counted");
    }

    @Test
    void tellsASuddenRise() {
        Listed calm = counted(counted(listed("a", MONDAY, 0), "2026-08-20T17:00:00Z", 40), "2026-08-21T16:00:00Z", 41);
        Listed rising =
                counted(counted(listed("a", MONDAY, 0), "2026-08-20T17:00:00Z", 23), "2026-08-21T16:00:00Z", 41);
        assertThat(TrendingScore.of(calm, NOW).terms()).hasSize(2);
        assertThat(TrendingScore.of(rising, NOW).terms().get(2).reason())
                .isEqualTo("+18 in the last day, more than usual");
        assertThat(TrendingScore.of(rising, NOW).value())
                .isGreaterThan(TrendingScore.of(calm, NOW).value());
        assertThat(TrendingScore.of(rising, Instant.parse("2026-08-23T00:00:00Z"))
                        .terms())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void moreUpvotesNeverRankLower(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 5000; i++) {
            Listed fewer = random(random, "a");
            Listed more = withUpvotes(fewer, fewer.paper().popularity().upvotes() + 1 + random.nextInt(30));
            assertThat(TrendingScore.of(more, NOW).value())
                    .as("%s and %s", fewer, more)
                    .isGreaterThan(TrendingScore.of(fewer, NOW).value());
        }
    }

    @ParameterizedTest
    @EnumSource(Period.class)
    void anotherPaperDoesNotReorderTheOthers(Period period) {
        Random random = new Random(7);
        List<Listed> papers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            papers.add(random(random, "p" + i));
        }
        List<String> before = ids(edition(period, papers));
        papers.add(random(random, "new"));
        Collections.shuffle(papers, random);
        List<String> after = new ArrayList<>(ids(edition(period, papers)));
        after.remove("new");
        assertThat(after).isEqualTo(before);
    }

    private static Listed random(Random random, String id) {
        int first = random.nextInt(60);
        Listed listed = listed(id, FRIDAY.minusDays(random.nextInt(20)), first);
        listed = counted(listed, "2026-08-20T18:00:00Z", first);
        return counted(listed, "2026-08-21T13:00:00Z", first + random.nextInt(40));
    }

    /** As if the newest count had found more. */
    private static Listed withUpvotes(Listed listed, int upvotes) {
        Listed earlier = new Listed(
                listed.paper(), listed.firstListed(), listed.snapshots().subList(0, 1));
        return counted(earlier, "2026-08-21T13:00:00Z", upvotes);
    }

    private static Edition edition(Period period, List<Listed> papers) {
        return Ranking.edition(EditionKey.containing(period, FRIDAY), papers, NOW);
    }

    private static List<String> ids(Edition edition) {
        return edition.ranked().stream()
                .map(ranked -> ranked.paper().id().value())
                .toList();
    }
}
