package dev.paperboy.trending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.card.Card;
import dev.paperboy.card.PlainText;
import dev.paperboy.command.Suggestion;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendingCommandTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 8, 20);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 8, 21);
    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 24);

    @Test
    void showsTodaysEditionInPagesOfFive() {
        Newsroom newsroom =
                Newsroom.at("2026-08-21T18:00:00Z").listing(THURSDAY, 3).listing(FRIDAY, 7);
        Card first = newsroom.ask("trending");
        assertThat(first.headline()).isEqualTo("Trending, Friday, 21 August 2026: Paper 0 of 2026-08-21 and 6 more");
        assertThat(PlainText.of(first))
                .contains("1. Paper 0", "5. Paper 4", "50 votes", "7 papers, ranked by upvotes · page 1 of 2")
                .doesNotContain("6. Paper 5", "No list", "of 2026-08-20");
        assertThat(Newsroom.labels(first)).containsExactly("Next page", "Previous day");
        Card second = newsroom.press(first, "Next page");
        assertThat(PlainText.of(second)).contains("6. Paper 5", "7. Paper 6").doesNotContain("5. Paper 4");
        assertThat(newsroom.press(second, "Previous page")).isEqualTo(first);
        assertThat(PlainText.of(newsroom.press(first, "Previous day"))).contains("Thursday, 20 August 2026");
    }

    @Test
    void showsFridaysEditionOnSundayAndSaysSo() {
        Newsroom newsroom = Newsroom.at("2026-08-23T09:00:00Z").listing(FRIDAY, 2);
        assertThat(newsroom.text("trending")).contains("No list today (Sunday); this is Friday's.");
    }

    @Test
    void saysThatTodaysListIsNotHereYet() {
        Newsroom newsroom = Newsroom.at("2026-08-24T02:00:00Z").listing(FRIDAY, 2);
        assertThat(newsroom.text("trending")).contains("Today's list is not here yet; this is Friday's.");
        Newsroom later = Newsroom.at("2026-09-01T02:00:00Z").listing(FRIDAY, 2);
        assertThat(later.text("trending")).contains("Today's list is not here yet; this is of 21 August 2026.");
        assertThat(later.text("trending week"))
                .contains("Nothing is listed this week yet; this is the newest there is.");
    }

    @Test
    void saysWhyAWeekendHasNoneAndOffersTheDaysAround() {
        Newsroom newsroom =
                Newsroom.at("2026-08-25T09:00:00Z").listing(FRIDAY, 2).listing(MONDAY, 2);
        Card silent = newsroom.ask("trending 2026-08-22");
        assertThat(PlainText.of(silent))
                .contains("No papers for Saturday, 22 August 2026: Hugging Face publishes no list on weekends.");
        assertThat(Newsroom.labels(silent)).containsExactly("Friday, 21 August 2026", "Monday, 24 August 2026");
        assertThat(newsroom.press(silent, "Monday, 24 August 2026").headline()).contains("24 August");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trending 2023-05-03 | Hugging Face's lists begin on 4 May 2023 | Friday, 21 August 2026",
                "trending 2026-08-27 | that day is still to come                | Friday, 21 August 2026",
                "trending 2026-W40   | that week is still to come               | Week 34 of 2026",
                "trending 2026-08-19 | its list is not here                     | Friday, 21 August 2026",
                "trending 2026-07    | none of its lists is here                | August 2026",
                "trending today      | today's list is not here yet             | Friday, 21 August 2026"
            })
    void saysWhyThereIsNoEdition(String typed, String reason, String offered) {
        Newsroom newsroom = Newsroom.at("2026-08-25T09:00:00Z").listing(FRIDAY, 2);
        Card silent = newsroom.ask(typed);
        assertThat(PlainText.of(silent)).contains(reason);
        assertThat(Newsroom.labels(silent)).containsExactly(offered);
    }

    @Test
    void saysThatNothingHasBeenFetchedYet() {
        assertThat(Newsroom.at("2026-08-21T09:00:00Z").text("trending"))
                .contains("There are no papers here yet. They come with the first fetch or import.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // New York falls back on 1 November: 04:30Z is 00:30 of a Sunday, 05:30Z is still that Sunday's
                "2026-11-02T04:30:00Z | America/New_York | No list today (Sunday)",
                "2026-11-02T05:30:00Z | America/New_York | Today's list is not here yet",
                "2026-08-21T23:30:00Z | Pacific/Auckland | No list today (Saturday)",
                "2026-08-24T05:30:00Z | America/Los_Angeles | No list today (Sunday)",
                // Berlin springs forward on 29 March: midnight was 23:00Z before, 22:00Z after
                "2026-03-29T22:30:00Z | Europe/Berlin | Today's list is not here yet",
                "2026-03-28T22:30:00Z | Europe/Berlin | No list today (Saturday)"
            })
    void letsTodayBeTheAskersDay(String now, ZoneId zone, String said) {
        Newsroom newsroom = Newsroom.at(now).listing(LocalDate.of(2026, 3, 27), 2);
        assertThat(PlainText.of(newsroom.ask("trending", zone))).contains(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trending 2026-W34         | Week 34, 17 Aug – 23 Aug 2026",
                "trending this-month       | December 2026",
                "trending last-week        | No papers for Week 52, 21 Dec – 27 Dec 2026",
                "trending week 2026-08-21  | Week 34, 17 Aug – 23 Aug 2026",
                "trending week yesterday   | Week 34, 17 Aug – 23 Aug 2026",
                "trending 2026-08          | August 2026",
                "trending month 2026-08-21 | August 2026",
                "trending month            | December 2026",
                "trending week             | Week 53, 28 Dec – 3 Jan 2027",
                "trending 2026-W53         | Week 53, 28 Dec – 3 Jan 2027",
                "trending 2020-W53         | No papers for Week 53, 28 Dec – 3 Jan 2021",
                "trending 2024-12-31       | No papers for Tuesday, 31 December 2024"
            })
    void readsDaysWeeksAndMonths(String typed, String heading) {
        Newsroom newsroom = Newsroom.at(typed.endsWith("yesterday") ? "2026-08-24T09:00:00Z" : "2026-12-31T09:00:00Z")
                .listing(FRIDAY, 2)
                .listing(LocalDate.of(2026, 12, 28), 2);
        assertThat(newsroom.text(typed)).contains(heading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trending day 2026-W34   | 2026-W34 is a week, not a day.   | /papers trending 2026-W34",
                "trending month 2026-W34 | 2026-W34 is a week, not a month. | /papers trending 2026-W34",
                "trending week 2026-08   | 2026-08 is a month, not a week.  | /papers trending 2026-08",
                "trending page:9         | There is only 1 page.            | /papers trending 2026-08-21"
            })
    void refusesWhatContradictsItselfAndSaysWhatToType(String typed, String refusal, String instead) {
        Newsroom newsroom = Newsroom.at("2026-08-21T18:00:00Z").listing(FRIDAY, 2);
        assertThat(newsroom.text(typed)).contains(refusal, instead);
    }

    @Test
    void narrowsToATopicAndKeepsItInItsButtons() {
        Newsroom newsroom = Newsroom.at("2026-08-21T18:00:00Z")
                .listing(THURSDAY, 2)
                .listing(FRIDAY, 6)
                .listing(FRIDAY, "2608.90001", "Small robots", 1);
        Card robots = newsroom.ask("trending robots");
        assertThat(robots.headline()).isEqualTo("Trending on \"robots\", Friday, 21 August 2026: Small robots");
        assertThat(PlainText.of(robots))
                .contains("1. Small robots", "1 paper, ranked")
                .doesNotContain("Paper 0");
        Card none = newsroom.press(robots, "Previous day");
        assertThat(PlainText.of(none)).contains("Nothing about \"robots\" in the edition of Thursday, 20 August 2026.");
        assertThat(newsroom.press(none, "The whole edition").headline()).contains("Paper 0 of 2026-08-20");
        assertThat(newsroom.press(none, "The whole week").headline()).contains("Small robots");
    }

    @Test
    void narrowsByWhatPapersAreAboutToo() {
        Newsroom newsroom = Newsroom.at("2026-08-21T18:00:00Z")
                .listing(FRIDAY, "2608.90001", "Walking machines", 9)
                .listing(FRIDAY, "2608.90002", "Onion soup", 4)
                .about("2608.90001", "robots");
        assertThat(newsroom.text("trending robots"))
                .contains("1. Walking machines")
                .doesNotContain("Onion");
        assertThat(newsroom.text("trending robots -walking")).contains("Nothing about");
    }

    @Test
    void offersTopicsOfManyPapersWhileOneIsTyped() {
        Newsroom newsroom = Newsroom.at("2026-08-21T18:00:00Z").about("2608.90001", "legged robots");
        assertThat(newsroom.suggest("rob")).extracting(Suggestion::value).containsExactly("legged robots");
        assertThat(newsroom.suggest("xyz")).isEmpty();
    }

    @Test
    void countsAPaperOfTwoListDaysOnce() {
        Newsroom newsroom = Newsroom.at("2026-08-21T18:00:00Z")
                .listing(THURSDAY, "2608.90001", "Twice", 4)
                .listing(FRIDAY, "2608.90001", "Twice", 9);
        assertThat(newsroom.text("trending week")).contains("1. Twice", "1 paper, ranked");
    }

    @Test
    void saysWhatReadersShouldKnowAboutThePapers() {
        Newsroom newsroom = Newsroom.at("2026-08-21T18:00:00Z")
                .listing(FRIDAY, 2)
                .saying(key -> Optional.of("These are sample papers."));
        String said = newsroom.text("trending");
        assertThat(said).contains("These are sample papers.");
        assertThat(said.indexOf("These are sample papers.")).isLessThan(said.indexOf("1. "));
    }

    @Test
    void leavesOutWhatWasOnlyAnnouncedUnlessThereIsNothingElse() {
        Newsroom newsroom = Newsroom.at("2026-08-24T05:00:00Z")
                .listing(FRIDAY, 2)
                .announcing(FRIDAY, 30)
                .announcing(FRIDAY.plusDays(3), 30);
        assertThat(newsroom.text("trending")).contains("Friday, 21 August 2026", "2 papers", "Paper 0 of");
        assertThat(newsroom.text("trending today")).contains("Monday, 24 August 2026", "30 papers");
    }

    @Test
    void findsTheNextEditionAcrossTheYearsEnd() {
        Newsroom newsroom = Newsroom.at("2027-01-05T09:00:00Z")
                .listing(LocalDate.of(2026, 12, 31), 2)
                .listing(LocalDate.of(2027, 1, 4), 2);
        assertThat(newsroom.typed(newsroom.ask("trending 2026-12-31"), "Next day"))
                .contains("2027-01-04");
        assertThat(newsroom.typed(newsroom.ask("trending 2026-W53"), "Next week"))
                .contains("2027-W01");
        assertThat(newsroom.typed(newsroom.ask("trending 2026-12"), "Next month"))
                .contains("2027-01");
        assertThat(Newsroom.labels(newsroom.ask("trending 2027-01-04"))).containsExactly("Previous day");
    }
}
