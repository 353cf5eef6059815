package dev.paperboy.subscription;

import dev.paperboy.paper.Edition;
import dev.paperboy.paper.EditionKey;
import dev.paperboy.paper.Editions;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperQuery;
import dev.paperboy.paper.Period;
import dev.paperboy.paper.PublishingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses what a run brings: the newest list of an earlier day, and those before it that no earlier post covers, ranked by what
 * is known now. Earlier counts by the channel's own calendar, so that every day brings the same list whatever the clocks do; why
 * is told in docs/decisions/0005-which-papers-a-post-brings.md. Thread-safe.
 */
public final class Servings {
    /** How many days a post reaches back at most. */
    static final int REACH = 7;

    private final Editions editions;
    private final History history;

    public Servings(Editions editions, History history) {
        this.editions = editions;
        this.history = history;
    }

    /** What the subscription's run for that local day brings; empty when there is nothing new to say. */
    public Optional<Serving> on(Subscription subscription, LocalDate day) {
        return on(subscription, day, history.covered(subscription.id()));
    }

    /** As {@link #on(Subscription, LocalDate)}, where it is known what the subscription has brought. */
    public Optional<Serving> on(Subscription subscription, LocalDate day, History.Covered brought) {
        Optional<LocalDate> newest = editions.newestDay(day.minusDays(1));
        Optional<LocalDate> covered = brought.lastListDay();
        if (newest.isEmpty() || covered.filter(it -> !it.isBefore(newest.get())).isPresent()) {
            return Optional.empty();
        }
        LocalDate last = newest.get();
        LocalDate earliest = last.minusDays(REACH - 1);
        LocalDate first = covered.map(it -> it.plusDays(1)).orElse(last);
        return serving(subscription, first.isBefore(earliest) ? earliest : first, last, brought);
    }

    /** The list a run for that local day should bring, by the calendar of its source. */
    static LocalDate expected(LocalDate day) {
        return PublishingCalendar.HUGGING_FACE.before(day).orElse(day.minusDays(1));
    }

    /** Whether the list that a run for that local day should bring is only late: its source was heard of the week before. */
    public boolean isListLate(LocalDate day) {
        LocalDate expected = expected(day);
        return editions.newestDay(expected)
                .filter(newest -> newest.isBefore(expected) && newest.isAfter(expected.minusDays(REACH)))
                .isPresent();
    }

    private Optional<Serving> serving(
            Subscription subscription, LocalDate first, LocalDate last, History.Covered brought) {
        PaperQuery query = subscription.order().selection().query();
        Map<PaperId, Paper> matching = new LinkedHashMap<>();
        List<LocalDate> from = new ArrayList<>();
        List<LocalDate> silent = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            List<Paper> papers = papers(day, query);
            papers.forEach(paper -> matching.putIfAbsent(paper.id(), paper));
            boolean listed =
                    !papers.isEmpty() || !papers(day, PaperQuery.EVERYTHING).isEmpty();
            if (listed) {
                from.add(day);
            } else if (PublishingCalendar.HUGGING_FACE.publishes(day)) {
                silent.add(day);
            }
        }
        matching.keySet().removeAll(brought.papers());
        if (matching.isEmpty()) {
            return Optional.empty();
        }
        int top = subscription.order().top();
        return Optional.of(new Serving(
                ranked(matching, from.size()).limit(top).toList(), from, Math.max(0, matching.size() - top), silent));
    }

    /** One list keeps its order; of several only the votes can be compared. */
    private static Stream<Paper> ranked(Map<PaperId, Paper> matching, int lists) {
        Comparator<Paper> byVotes =
                Comparator.comparing(paper -> -paper.popularity().upvotes());
        return lists == 1
                ? matching.values().stream()
                : matching.values().stream().sorted(byVotes);
    }

    private List<Paper> papers(LocalDate day, PaperQuery query) {
        return editions.edition(new EditionKey(Period.DAY, day), query).ranked().stream()
                .map(Edition.Ranked::paper)
                .toList();
    }
}
