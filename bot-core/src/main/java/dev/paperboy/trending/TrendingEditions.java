package dev.paperboy.trending;

import dev.paperboy.paper.Edition;
import dev.paperboy.paper.EditionKey;
import dev.paperboy.paper.Editions;
import dev.paperboy.paper.Listed;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperIndex;
import dev.paperboy.paper.PaperQuery;
import dev.paperboy.paper.PaperStore;
import dev.paperboy.paper.Topics;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Editions of what the store knows, ranked by {@link Ranking}: one read of the store, one of the index when narrowed. */
public final class TrendingEditions implements Editions {
    private final PaperStore papers;
    private final PaperIndex index;
    private final Topics topics;
    private final Clock clock;

    public TrendingEditions(PaperStore papers, PaperIndex index, Topics topics, Clock clock) {
        this.papers = papers;
        this.index = index;
        this.topics = topics;
        this.clock = clock;
    }

    @Override
    public Edition edition(EditionKey key, PaperQuery narrowed) {
        List<Listed> listed = papers.listed(key.first(), key.last());
        return Ranking.edition(
                key, narrowed.isEverything() ? voted(key, listed) : matching(narrowed, listed), clock.instant());
    }

    @Override
    public Optional<LocalDate> newestDay(LocalDate notAfter) {
        return papers.newestListDay(notAfter);
    }

    /** Without what was only announced, a hundred papers without a vote for each with some; unless there is nothing else. */
    private List<Listed> voted(EditionKey key, List<Listed> listed) {
        Set<PaperId> announced = papers.onlyAnnounced(key.first(), key.last());
        List<Listed> voted = listed.stream()
                .filter(one -> !announced.contains(one.paper().id()))
                .toList();
        return voted.isEmpty() ? listed : voted;
    }

    /** By the words of the text, or by what a paper is about: {@code RL} finds what only says reinforcement learning. */
    private List<Listed> matching(PaperQuery query, List<Listed> listed) {
        List<PaperId> all = listed.stream().map(one -> one.paper().id()).toList();
        Set<PaperId> byWords = index.matching(query, all);
        List<PaperId> others =
                all.stream().filter(one -> !byWords.contains(one)).toList();
        Set<PaperId> byTopic = query.words().isBlank() ? Set.of() : index.matching(query.withWords(""), others);
        return listed.stream()
                .filter(one -> byWords.contains(one.paper().id())
                        || (byTopic.contains(one.paper().id()) && topics.isAbout(one.paper(), query.words())))
                .toList();
    }
}
