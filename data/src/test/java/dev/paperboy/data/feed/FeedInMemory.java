package dev.paperboy.data.feed;

import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.FeedException;
import dev.paperboy.paper.Links;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperFeed;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Popularity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A source in memory: lists and papers with the votes it is told, and a record of what it was asked. */
final class FeedInMemory implements PaperFeed {
    private final String source;
    private final Clock clock;
    private final Map<LocalDate, List<PaperId>> lists = new HashMap<>();
    private final Map<PaperId, Integer> votes = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private boolean down;

    FeedInMemory(String source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    void puts(LocalDate day, String... ids) {
        lists.put(day, List.of(ids).stream().map(PaperId::new).toList());
    }

    void votes(String id, int count) {
        votes.put(new PaperId(id), count);
    }

    void isDown(boolean now) {
        down = now;
    }

    List<String> asked() {
        List<String> all = List.copyOf(asked);
        asked.clear();
        return all;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public Batch list(LocalDate day) throws FeedException {
        ask(day.toString());
        List<Arrival> arrivals = lists.getOrDefault(day, List.of()).stream()
                .map(id -> arrival(id, Optional.of(day)))
                .toList();
        return new Batch(
                arrivals, arrivals.isEmpty() ? List.of() : List.of("an entry of " + source + ": it has no id"));
    }

    @Override
    public Batch past(LocalDate day) throws FeedException {
        return list(day);
    }

    @Override
    public Optional<Arrival> find(PaperId id) throws FeedException {
        ask(id.value());
        return votes.containsKey(id) ? Optional.of(arrival(id, Optional.empty())) : Optional.empty();
    }

    private void ask(String what) throws FeedException {
        asked.add(what);
        if (down) {
            throw new FeedException(source + ": it answered 500");
        }
    }

    private Arrival arrival(PaperId id, Optional<LocalDate> day) {
        Paper words = Paper.of(id, "Paper " + id, "");
        Paper counted = new Paper(
                id,
                words.title(),
                "",
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Links.of(id),
                new Popularity(votes.getOrDefault(id, 0), 0, 0),
                Optional.empty(),
                false);
        return new Arrival(counted, source, day, clock.instant());
    }
}
