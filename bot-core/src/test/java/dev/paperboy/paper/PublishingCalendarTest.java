package dev.paperboy.paper;

import static dev.paperboy.paper.PublishingCalendar.ARXIV;
import static dev.paperboy.paper.PublishingCalendar.HUGGING_FACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishingCalendarTest {

    @ParameterizedTest
    @CsvSource({"2026-08-21, true", "2026-08-22, false", "2026-08-23, false", "2026-08-24, true", "2026-01-20, true"})
    void huggingFacePublishesOnEveryWeekday(LocalDate day, boolean publishes) {
        assertThat(HUGGING_FACE.publishes(day)).isEqualTo(publishes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-02", "2026-01-20", "2026-06-22", "2026-07-06", "2026-09-08", "2026-11-27", "2026-12-28",
                "2026-12-30", "2027-01-01", "2025-06-20", "2025-07-07", "2025-09-02", "2025-12-26", "2023-01-17"
            })
    void arxivIsSilentOnTheWeekdayAfterItsHoliday(LocalDate day) {
        assertThat(ARXIV.publishes(day)).isFalse();
    }

    @Test
    void arxivIsSilentOnNineWeekdaysBecauseOfTheHolidaysOf2026() {
        List<LocalDate> silent = LocalDate.of(2026, 1, 2)
                .datesUntil(LocalDate.of(2027, 1, 2))
                .filter(day -> !PublishingCalendar.isWeekend(day) && !ARXIV.publishes(day))
                .collect(Collectors.toList());
        assertThat(silent).hasSize(9);
    }

    @Test
    void saysWhyADayIsSilent() {
        assertThat(HUGGING_FACE.silence(LocalDate.of(2026, 8, 23)))
                .contains("Hugging Face publishes no list on weekends");
        assertThat(HUGGING_FACE.silence(LocalDate.of(2023, 5, 3))).contains("Hugging Face's lists begin on 4 May 2023");
        assertThat(ARXIV.silence(LocalDate.of(2026, 11, 27)))
                .contains("arXiv announced nothing for this day because of Thanksgiving");
        assertThat(ARXIV.silence(LocalDate.of(2026, 11, 26))).isEmpty();
    }

    @Test
    void findsTheListDaysAroundASilence() {
        assertThat(HUGGING_FACE.before(LocalDate.of(2026, 8, 24))).contains(LocalDate.of(2026, 8, 21));
        assertThat(HUGGING_FACE.after(LocalDate.of(2026, 8, 21))).isEqualTo(LocalDate.of(2026, 8, 24));
        assertThat(ARXIV.before(LocalDate.of(2027, 1, 5))).contains(LocalDate.of(2026, 12, 31));
        assertThat(HUGGING_FACE.before(LocalDate.of(2023, 5, 4))).isEmpty();
        assertThat(HUGGING_FACE.after(LocalDate.of(1999, 1, 1))).isEqualTo(LocalDate.of(2023, 5, 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DAY   | 2026-08-21 | Friday, 21 August 2026        | 2026-08-21",
                "WEEK  | 2026-08-17 | Week 34, 17 Aug – 23 Aug 2026 | 2026-W34",
                "WEEK  | 2026-12-28 | Week 53, 28 Dec – 3 Jan 2027  | 2026-W53",
                "WEEK  | 2024-12-30 | Week 1, 30 Dec – 5 Jan 2025   | 2025-W01",
                "MONTH | 2026-08-01 | August 2026                   | 2026-08"
            })
    void namesAnEditionAsSaidAndAsTyped(Period period, LocalDate first, String said, String typed) {
        EditionKey key = new EditionKey(period, first);
        assertThat(DayWords.of(key)).isEqualTo(said);
        assertThat(DayWords.typed(key)).isEqualTo(typed);
    }
}
