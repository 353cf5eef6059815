package dev.paperboy.data.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperStore.Refreshable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefreshPlanTest {
    private static final LocalDate LISTED = LocalDate.of(2026, 8, 3);

    @ParameterizedTest(name = "read at {0}, now {1}: due {2}")
    @CsvSource({
        "2026-08-03T01:00:00Z, 2026-08-03T05:59:59Z, false",
        "2026-08-03T01:00:00Z, 2026-08-03T06:00:00Z, true",
        "2026-08-03T06:00:00Z, 2026-08-03T06:00:00Z, false",
        "2026-08-03T06:10:00Z, 2026-08-03T23:59:59Z, false",
        "2026-08-03T06:10:00Z, 2026-08-04T00:00:00Z, true",
        "2026-08-04T00:00:01Z, 2026-08-05T23:00:00Z, false",
        "2026-08-04T00:00:01Z, 2026-08-06T00:00:00Z, true",
        "2026-08-06T00:00:01Z, 2026-08-10T00:00:00Z, true",
        "2026-08-10T00:00:01Z, 2026-08-16T23:00:00Z, false",
        "2026-08-10T00:00:01Z, 2026-08-17T00:00:00Z, true",
        "2026-08-17T00:00:01Z, 2026-09-17T00:00:00Z, false",
        "2026-08-03T01:00:00Z, 2026-08-12T00:00:00Z, true",
        "2026-08-11T01:00:00Z, 2026-08-12T00:00:00Z, false",
    })
    void isDueWhenAMarkHasPassedSinceTheLastReading(Instant lastRead, Instant now, boolean due) {
        Refreshable paper = new Refreshable(new PaperId("2608.00001"), LISTED, lastRead);
        assertThat(RefreshPlan.due(List.of(paper), now)).hasSize(due ? 1 : 0);
    }
}
