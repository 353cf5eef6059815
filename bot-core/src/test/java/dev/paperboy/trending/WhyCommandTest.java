package dev.paperboy.trending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.card.Card;
import dev.paperboy.card.PlainText;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhyCommandTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 8, 21);
    private final Newsroom newsroom = Newsroom.at("2026-08-22T18:00:00Z")
            .listing(FRIDAY, "2608.00001", "First", 42)
            .listing(FRIDAY, "2608.00002", "Second", 7);

    @Test
    void tellsThePlaceAndEveryTermInPlainWords() {
        Card why = newsroom.ask("why 2608.00001");
        assertThat(why.headline()).isEqualTo("First: #1 of 2 in Week 34, 17 Aug – 23 Aug 2026");
        assertThat(PlainText.of(why))
                .contains("42 upvotes", "listed yesterday, about", "4 comments", "code with 294 stars", "points");
    }

    @Test
    void tellsADayByItsUpvotes() {
        assertThat(newsroom.text("why 2608.00002 day"))
                .contains("#2 of 2 in Friday, 21 August 2026", "7 upvotes", "A day is ranked by upvotes");
    }

    @Test
    void showsTheVotesOverTimeInTheAskersZone() {
        Card why = newsroom.ask("why 2608.00001", ZoneId.of("Europe/Berlin"));
        assertThat(PlainText.of(why)).contains("21 Aug, 14:00 CEST", "42 upvotes, 4 comments");
    }

    @Test
    void opensFromAnEntryOfAnEdition() {
        assertThat(newsroom.text("why 2608.00001 2026-08")).contains("#1 of 2 in August 2026");
        assertThat(newsroom.press(newsroom.ask("why 2608.00001"), "Week 34 of 2026")
                        .headline())
                .contains("Week 34");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "why 2608.99999            | Paperboy does not know 2608.99999.                             | trending",
                "why 2608.00001 2026-W33   | 2608.00001 is not in the edition of Week 33                    | why 2608.00001",
                "why 2608.00001 day 2026-08 | 2026-08 is a month, not a day.                                | why 2608.00001 2026-08"
            })
    void refusesWithWhatToTypeInstead(String typed, String refusal, String instead) {
        assertThat(newsroom.text(typed)).contains(refusal, "/papers " + instead);
    }
}
