package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.PaperQuery;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenDatesTest {
    /** A Friday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 21);

    @ParameterizedTest
    @CsvSource({
        "diffusion last week,diffusion,2026-08-10,2026-08-16",
        "diffusion this week,diffusion,2026-08-17,2026-08-21",
        "diffusion from the past week,diffusion,2026-08-14,2026-08-21",
        "last month diffusion models,diffusion models,2026-07-01,2026-07-31",
        "agents this month?,agents,2026-08-01,2026-08-21",
        "agents published in the last 3 months,agents,2026-05-21,2026-08-21",
        "agents of last year,agents,2025-01-01,2025-12-31",
        "Agents Past 10 Days,Agents,2026-08-11,2026-08-21",
        "papers from last week: agents,agents,2026-08-10,2026-08-16"
    })
    void readsTheDaysThatPeopleSay(String typed, String words, LocalDate first, LocalDate last) {
        PaperQuery read = SpokenDates.in(PaperQuery.of(typed), TODAY);

        assertThat(read.words()).isEqualTo(words);
        assertThat(read.from()).contains(first);
        assertThat(read.to()).contains(last);
    }

    @Test
    void readsDaysAlone() {
        PaperQuery read = SpokenDates.in(PaperQuery.of("last week"), TODAY);

        assertThat(read.words()).isEmpty();
        assertThat(read.from()).contains(LocalDate.of(2026, 8, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "humanity's last exam",
                "the last layer",
                "what the last week of training shows",
                "last",
                "week",
                ""
            })
    void leavesOtherWordsAlone(String typed) {
        assertThat(SpokenDates.in(PaperQuery.of(typed), TODAY)).isEqualTo(PaperQuery.of(typed));
    }
}
