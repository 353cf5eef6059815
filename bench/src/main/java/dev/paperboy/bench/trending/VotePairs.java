package dev.paperboy.bench.trending;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Papers counted twice by two archives. The times are those of the archives' commits, which stand in for the moments of
 * counting; the earlier commit is taken as the earlier count, whatever its votes.
 */
final class VotePairs {
    /** By then voting is over for most: from the third day on. */
    static final Predicate<Pair> SETTLED = pair -> pair.age(pair.laterAt).compareTo(Duration.ofDays(2)) >= 0;

    private static final int FEWEST = 11;

    private final List<Pair> pairs;

    private VotePairs(List<Pair> pairs) {
        this.pairs = pairs;
    }

    /**
     * Reads them.
     *
     * @param firstDay comments on the list day, by paper
     */
    static VotePairs read(Path csv, Map<String, FirstDays.Counted> firstDay) throws IOException {
        try (Stream<String> lines = Files.lines(csv)) {
            return new VotePairs(lines.skip(1)
                    .map(line -> Pair.of(line.split(",", -1), firstDay))
                    .toList());
        }
    }

    /**
     * The lists one would have asked for at the early count of each day: the papers of the days up to then, each with the newest
     * count there was; judged by the later count.
     */
    List<List<Candidate>> lists(int days, Predicate<Pair> among) {
        NavigableMap<LocalDate, Instant> asked = new TreeMap<>();
        pairs.stream().filter(among).forEach(pair -> asked.merge(pair.day, pair.earlyAt, VotePairs::later));
        List<List<Candidate>> lists = new ArrayList<>();
        asked.forEach((day, at) -> {
            List<Candidate> list = pairs.stream()
                    .filter(among)
                    .filter(pair -> !pair.day.isAfter(day) && pair.day.isAfter(day.minusDays(days)))
                    .filter(pair -> !pair.earlyAt.isAfter(at))
                    .map(pair -> pair.seen(at))
                    .toList();
            if (list.size() >= FEWEST
                    && list.stream().map(Candidate::day).distinct().count() > 1) {
                lists.add(list);
            }
        });
        return lists;
    }

    private static Instant later(Instant one, Instant other) {
        return Stream.of(one, other).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** A paper counted twice. */
    record Pair(LocalDate day, String id, int comments, int early, Instant earlyAt, int later, Instant laterAt) {

        static Pair of(String[] cells, Map<String, FirstDays.Counted> firstDay) {
            LocalDate day = LocalDate.parse(cells[0]);
            int one = Integer.parseInt(cells[2]);
            Instant oneAt = OffsetDateTime.parse(cells[3]).toInstant();
            int other = Integer.parseInt(cells[4]);
            Instant otherAt = OffsetDateTime.parse(cells[5]).toInstant();
            FirstDays.Counted counted = firstDay.get(cells[0] + " " + cells[1]);
            int comments = counted == null ? 0 : counted.comments();
            return oneAt.isBefore(otherAt)
                    ? new Pair(day, cells[1], comments, one, oneAt, other, otherAt)
                    : new Pair(day, cells[1], comments, other, otherAt, one, oneAt);
        }

        Duration age(Instant at) {
            return Duration.between(day.atStartOfDay(ZoneOffset.UTC).toInstant(), at);
        }

        Candidate seen(Instant asked) {
            return laterAt.isAfter(asked)
                    ? new Candidate(day, id, early, comments, 0, earlyAt, asked, later)
                    : new Candidate(day, id, later, comments, 0, laterAt, asked, later);
        }
    }
}
