package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.card.Card;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchCommandTest {
    private final ReadingRoom room = new ReadingRoom().with("Diffusion for doors", 12);

    @Test
    void showsResultsFivePerPageAndTurnsThePages() {
        Card first = room.ask("search diffusion");
        assertThat(first.headline()).isEqualTo("12 papers for diffusion");
        assertThat(ReadingRoom.labels(first)).contains("Next page").doesNotContain("Previous page");

        assertThat(room.press(first, "Next page")).contains("6–10 of 12 papers", "6. Diffusion for doors");
        Card last = room.ask("search diffusion page:3");
        assertThat(ReadingRoom.labels(last)).contains("Previous page").doesNotContain("Next page");
        assertThat(room.press(last, "Previous page")).contains("6–10 of 12 papers");
    }

    @Test
    void offersWhatCanBeDoneAboutEachResult() {
        Card found = room.ask("search diffusion");

        assertThat(ReadingRoom.labels(found)).startsWith("Summarize", "Similar", "Show");
        assertThat(room.press(found, "Show")).contains("Diffusion for doors", "In one line.");
        assertThat(room.press(found, "Similar")).contains("Similar papers");
    }

    @Test
    void saysThatAPageIsBehindTheLast() {
        Card behind = room.ask("search diffusion page:9");

        assertThat(behind.headline()).isEqualTo("12 papers for diffusion");
        assertThat(room.press(behind, "First page")).contains("1–5 of 12 papers");
    }

    @Test
    void neverEndsAtNothing() {
        Card nothing = room.ask("search bicycles author:nobody");

        assertThat(ReadingRoom.labels(nothing)).containsExactly("Without the filters", "Trending");
        assertThat(room.press(nothing, "Without the filters"))
                .contains("bicycles")
                .doesNotContain("nobody");
        assertThat(room.text("search diffusion author:nobody")).contains("Nothing matched all of it.");
    }

    @Test
    void showsAllPapersInAnOrder() {
        assertThat(room.text("search sort:newest")).contains("Search · all papers · by newest", "1–5 of 12 papers");
    }

    @Test
    void repeatsTheFiltersItUsed() {
        assertThat(room.text("search diffusion category:cs.CL category:cs.LG from:2026-08 sort:votes"))
                .contains("Search · diffusion · in cs.CL or cs.LG, from 2026-08, by votes");
    }

    @ParameterizedTest
    @CsvSource({
        "today,0",
        "yesterday,12",
        "2026-08-20,12",
        "2026-08-21,0",
        "2026-W34,12",
        "this-week,12",
        "last-week,0",
        "'\"last week\"',0",
        "'\"this month\"',12",
        "2026-W33,0",
        "2026-08,12",
        "2026-07,0"
    })
    void readsADayAWeekOrAMonth(String date, int papers) {
        String found =
                room.ask("search diffusion from:%s to:%s".formatted(date, date)).headline();

        // where no paper is of that time, the search says so and goes on without it
        assertThat(room.text("search diffusion from:%s to:%s".formatted(date, date)))
                .satisfies(text ->
                        assertThat(text.contains("Nothing matched all of it.")).isEqualTo(papers == 0));
        assertThat(found).isEqualTo("12 papers for diffusion");
    }

    @Test
    void readsDaysInWordsAndSaysWhatItUnderstood() {
        assertThat(room.text("search diffusion this week"))
                .contains("Search · diffusion this week · 2026-08-17 to 2026-08-21", "12 papers");
        assertThat(room.text("search diffusion last week")).contains("Nothing matched all of it.");
    }

    @Test
    void showsWhatAPlaceIsMadeOfWhenAsked() {
        assertThat(room.text("search diffusion explain:yes")).contains("score 1.00 = 1.00 words");
        assertThat(room.text("search diffusion")).doesNotContain("score");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "search                                     | search diffusion models",
                "search agents from:2026-08 to:2026-07      | search agents from:2026-01 to:2026-03"
            })
    void refusesWithWhatToTypeInstead(String typed, String instead) {
        assertThat(room.text(typed)).contains("/papers " + instead);
    }
}
