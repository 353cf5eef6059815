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

/** The promises of announcements, under many storms. A failure names its seed; {@code violations(seed, …)} replays it. */
class SimulationTest {
    private static final int SEEDS = 1_000;

    @Test
    void keepsItsPromisesInEveryStorm() {
        List<String> violations = LongStream.range(0, SEEDS)
                .boxed()
                .flatMap(seed -> violations(seed, Storm.Defect.NONE).stream())
                .toList();
        assertThat(violations).isEmpty();
    }

    @Test
    void deliversInAStormAllButWhatGotTooLate() {
        Map<State, Long> ends = new EnumMap<>(State.class);
        for (long seed = 0; seed < 100; seed++) {
            new Simulation(seed, Storm.Defect.NONE)
                    .run()
                    .office
                    .announcements
                    .counts()
                    .forEach((state, count) -> ends.merge(state, count, Long::sum));
        }
        assertThat(ends).containsOnlyKeys(State.SENT);
    }

    @ParameterizedTest
    @EnumSource(value = Storm.Defect.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void noticesEveryDefect(Storm.Defect defect) {
        List<String> violations = LongStream.range(0, 20)
                .boxed()
                .flatMap(seed -> violations(seed, defect).stream())
                .toList();
        assertThat(violations).isNotEmpty();
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
        rows.forEach(row -> checkRow(found, row, posters));
        return found.stream().map(rule -> "seed " + seed + ", " + rule).toList();
    }

    private static void checkRow(List<String> found, Delivery row, List<Wall.Poster> posters) {
        List<Wall.Poster> shown =
                posters.stream().filter(one -> one.key().equals(row.key())).toList();
        check(
                found,
                row.state() == State.FLAGGED || shown.isEmpty() == (row.state() != State.SENT),
                "I3: sent is there");
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
