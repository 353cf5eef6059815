package dev.paperboy.data.feed.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.data.feed.text.PaperText;
import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.Paper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SampleEditionTest {
    private final List<Arrival> arrivals = SampleEdition.arrivals();

    @Test
    void hasFiveDaysInARow() {
        assertThat(arrivals)
                .hasSizeGreaterThanOrEqualTo(60)
                .extracting(Arrival::source)
                .containsOnly("sample");
        assertThat(arrivals.stream()
                        .map(Arrival::listedOn)
                        .flatMap(Optional::stream)
                        .distinct())
                .containsExactlyElementsOf(SampleEdition.FIRST_DAY
                        .datesUntil(SampleEdition.LAST_DAY.plusDays(1))
                        .toList())
                .hasSize(5);
    }

    @Test
    void isWhole() {
        assertThat(arrivals).extracting(arrival -> arrival.paper().id()).doesNotHaveDuplicates();
        assertThat(arrivals).extracting(Arrival::paper).allSatisfy(paper -> {
            assertThat(paper.id().isArxiv()).isTrue();
            assertThat(paper.authors()).isNotEmpty();
            assertThat(paper.publishedAt()).isPresent();
            assertThat(paper.popularity().upvotes()).isPositive();
            assertThat(sentences(paper)).isBetween(2, 4);
            assertThat(PaperText.readable(paper.abstractText())).isEqualTo(paper.abstractText());
        });
    }

    @Test
    void ranksEachDayByVotes() {
        arrivals.stream()
                .flatMap(arrival -> arrival.listedOn().stream())
                .distinct()
                .forEach(day -> assertThat(arrivals)
                        .filteredOn(arrival -> arrival.listedOn().equals(Optional.of(day)))
                        .extracting(arrival -> -arrival.paper().popularity().upvotes())
                        .isSorted());
    }

    private static int sentences(Paper paper) {
        return paper.abstractText().split("[.?!](?= |$)").length;
    }
}
