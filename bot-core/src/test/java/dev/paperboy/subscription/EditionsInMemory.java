package dev.paperboy.subscription;

import dev.paperboy.paper.Edition;
import dev.paperboy.paper.EditionKey;
import dev.paperboy.paper.Editions;
import dev.paperboy.paper.Links;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperQuery;
import dev.paperboy.paper.Popularity;
import dev.paperboy.paper.Score;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Day lists in memory, for tests; words match titles, all must occur; authors and categories match whole. */
public final class EditionsInMemory implements Editions {
    private final TreeMap<LocalDate, List<Paper>> lists = new TreeMap<>();

    /** Gives the day a list of so many papers, called "Paper i of day", the first with the most votes. */
    public EditionsInMemory list(LocalDate day, int papers) {
        return list(
                day,
                IntStream.rangeClosed(1, papers)
                        .mapToObj(place ->
                                paper("%s-%02d".formatted(day, place), "Paper " + place + " of " + day, papers - place))
                        .toArray(Paper[]::new));
    }

    public synchronized EditionsInMemory list(LocalDate day, Paper... papers) {
        lists.put(day, List.of(papers));
        return this;
    }

    /** Gives every weekday of the time a list. */
    public EditionsInMemory weekdays(LocalDate from, LocalDate to, int papers) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (Schedule.WEEKDAYS.contains(day.getDayOfWeek())) {
                list(day, papers);
            }
        }
        return this;
    }

    public static Paper paper(String id, String title, int votes) {
        PaperId paperId = new PaperId(id);
        return new Paper(
                paperId,
                title,
                "",
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Links.of(paperId),
                new Popularity(votes, 0, 0),
                Optional.empty(),
                false);
    }

    @Override
    public synchronized Edition edition(EditionKey key, PaperQuery narrowed) {
        return new Edition(
                key,
                lists.subMap(key.first(), true, key.last(), true).values().stream()
                        .flatMap(List::stream)
                        .filter(paper -> matches(paper, narrowed))
                        .sorted(Comparator.comparing(
                                paper -> -paper.popularity().upvotes()))
                        .map(paper -> new Edition.Ranked(
                                paper, new Score(paper.popularity().upvotes(), List.of())))
                        .toList());
    }

    @Override
    public synchronized Optional<LocalDate> newestDay(LocalDate notAfter) {
        return Optional.ofNullable(lists.floorKey(notAfter));
    }

    private static boolean matches(Paper paper, PaperQuery query) {
        String title = paper.title().toLowerCase(Locale.ROOT);
        return Arrays.stream(query.words().split(" ")).allMatch(word -> title.contains(word.toLowerCase(Locale.ROOT)))
                && paper.authors().containsAll(query.authors())
                && (query.categories().isEmpty() || !Collections.disjoint(paper.categories(), query.categories()))
                && query.excluded().stream().noneMatch(word -> title.contains(word.toLowerCase(Locale.ROOT)))
                && paper.popularity().upvotes() >= query.minimumUpvotes();
    }
}
