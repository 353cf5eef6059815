package dev.paperboy.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The promises of announcements, under many storms. A failure names its seed; {@code -Dpaperboy.first-seed=N -Dpaperboy.seeds=1}
 * replays it, and {@code bench/run simulate --seeds N} tries more.
 */
class SimulationTest {
    private static final long FIRST = Long.getLong("paperboy.first-seed", 0);
    private static final long SEEDS = Long.getLong("paperboy.seeds", 10_000);

    @Test
    void keepsItsPromisesInEveryStorm() {
        assertThat(violations(FIRST, SEEDS, Storm.Defect.NONE)).isEmpty();
    }

    @Test
    void deliversInAStormAllButWhatGotTooLate() {
        Map<State, Long> ends = new EnumMap<>(State.class);
        for (long seed = 0; seed < 300; seed++) {
            new Simulation(seed, Storm.Defect.NONE)
                    .run()
                    .office
                    .announcements
                    .counts()
                    .forEach((state, count) -> ends.merge(state, count, Long::sum));
        }
        assertThat(ends).containsOnlyKeys(State.SENT, State.FLAGGED);
        assertThat(ends.get(State.FLAGGED)).isLessThan(ends.getOrDefault(State.SENT, 0L) / 5);
    }

    @ParameterizedTest
    @EnumSource(value = Storm.Defect.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void noticesEveryDefect(Storm.Defect defect) {
        assertThat(violations(0, 200, defect)).isNotEmpty();
    }

    private static List<String> violations(long first, long seeds, Storm.Defect defect) {
        return LongStream.range(first, first + seeds)
                .parallel()
                .boxed()
                .flatMap(seed -> violations(seed, defect).stream())
                .toList();
    }

    private static List<String> violations(long seed, Storm.Defect defect) {
        Simulation simulation = new Simulation(seed, defect).run();
        List<Delivery> rows = simulation.office.all();
        List<Wall.Poster> posters = simulation.wall.posters;
        List<String> found = new ArrayList<>();
        check(found, rows.size() == Simulation.due(), "I2: each is owed once, and none is forgotten");
        check(found, rows.stream().allMatch(row -> row.state().isTerminal()), "I2: each comes to an end");
        check(found, simulation.early.isEmpty(), "I4: nothing leaves before it is durably being sent");
        Map<String, Long> copies = posters.stream()
                .collect(Collectors.groupingBy(poster -> poster.key().value(), Collectors.counting()));
        check(found, copies.values().stream().allMatch(count -> count == 1), "I1: none is shown twice");
        boolean blind = simulation.kind == Wall.Kind.BLIND;
        String flagged = rows.stream()
                .filter(row -> row.state() == State.FLAGGED)
                .map(row -> row.status().reason().orElse(""))
                .collect(Collectors.joining("; "));
        check(found, blind || flagged.isEmpty(), "I2: a look decides, not: " + flagged);
        rows.forEach(row -> checkRow(found, row, posters));
        return found.stream()
                .map(rule -> "seed " + seed + " (" + simulation.kind + "), " + rule)
                .toList();
    }

    private static void checkRow(List<String> found, Delivery row, List<Wall.Poster> posters) {
        List<Wall.Poster> shown =
                posters.stream().filter(one -> one.key().equals(row.key())).toList();
        if (row.state() == State.FLAGGED) {
            return;
        }
        check(found, shown.isEmpty() == (row.state() != State.SENT), "I3: sent is there");
        Instant due = row.owed().due();
        for (Wall.Poster poster : shown) {
            check(found, !poster.at().isBefore(due), "I5: none is early");
            check(found, !poster.at().isAfter(due.plus(Duration.ofHours(4))), "I5: none is later than worthwhile");
            check(
                    found,
                    row.status()
                            .message()
                            .filter(message -> message.ids().equals(List.of(poster.id())))
                            .isPresent(),
                    "I3: it is known which message it is");
        }
    }

    private static void check(List<String> found, boolean kept, String rule) {
        if (!kept) {
            found.add(rule);
        }
    }
}
