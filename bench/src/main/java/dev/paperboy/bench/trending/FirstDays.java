package dev.paperboy.bench.trending;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.bench.corpus.JsonLines;
import dev.paperboy.paper.EditionKey;
import dev.paperboy.paper.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The counts of listed papers on their first day, from Hugging Face's lists. */
final class FirstDays {
    private FirstDays() {}

    /** Reads them, by list day and paper. */
    static Map<String, Counted> read(Path jsonLines) throws IOException {
        Map<String, Counted> counted = new LinkedHashMap<>();
        try (Stream<JsonNode> lines = JsonLines.of(jsonLines)) {
            lines.map(Counted::of).forEach(one -> counted.put(one.day + " " + one.id, one));
        }
        return counted;
    }

    /** The whole weeks or months, asked for when they were over; judged by the first day's votes. */
    static List<List<Candidate>> lists(Collection<Counted> counted, Period period) {
        Map<EditionKey, List<Candidate>> lists = counted.stream()
                .map(one -> one.askedAfter(period))
                .collect(Collectors.groupingBy(
                        paper -> EditionKey.containing(period, paper.day()),
                        () -> new TreeMap<>((one, other) -> one.first().compareTo(other.first())),
                        Collectors.toList()));
        return lists.values().stream().filter(list -> list.size() > 10).toList();
    }

    /** A paper's counts. */
    record Counted(LocalDate day, String id, int upvotes, int comments, int stars) {

        static Counted of(JsonNode entry) {
            JsonNode paper = entry.path("paper");
            return new Counted(
                    LocalDate.parse(entry.path("date").asText()),
                    paper.path("id").asText(),
                    paper.path("upvotes").asInt(),
                    entry.path("numComments").asInt(),
                    paper.path("githubStars").asInt());
        }

        Candidate askedAfter(Period period) {
            LocalDate after = EditionKey.containing(period, day).last().plusDays(1);
            Instant asked = after.atStartOfDay(ZoneOffset.UTC).toInstant();
            Instant counted = day.atTime(23, 0).toInstant(ZoneOffset.UTC);
            return new Candidate(day, id, upvotes, comments, stars, counted, asked, upvotes);
        }
    }
}
