package dev.paperboy.trending;

import dev.paperboy.paper.Links;
import dev.paperboy.paper.Listed;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Popularity;
import dev.paperboy.paper.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Listed papers for tests. */
final class ListedPapers {
    static final LocalDate FRIDAY = LocalDate.of(2026, 8, 21);

    private ListedPapers() {}

    /** A paper without snapshots. */
    static Listed listed(String id, LocalDate day, int upvotes, int comments, int stars) {
        return new Listed(paper(id, new Popularity(upvotes, comments, stars), false), day, List.of());
    }

    /** A paper with upvotes only. */
    static Listed listed(String id, LocalDate day, int upvotes) {
        return listed(id, day, upvotes, 0, 0);
    }

    /** The same, counted once more: the newest counts become the paper's. */
    static Listed counted(Listed listed, String at, int upvotes) {
        Popularity popularity = new Popularity(upvotes, 0, 0);
        List<Snapshot> snapshots = new ArrayList<>(listed.snapshots());
        snapshots.add(new Snapshot(listed.paper().id(), Instant.parse(at), popularity));
        return new Listed(paper(listed.paper().id().value(), popularity, false), listed.firstListed(), snapshots);
    }

    /** The same, withdrawn. */
    static Listed withdrawn(Listed listed) {
        return new Listed(
                paper(listed.paper().id().value(), listed.paper().popularity(), true),
                listed.firstListed(),
                listed.snapshots());
    }

    private static Paper paper(String id, Popularity popularity, boolean withdrawn) {
        PaperId paper = new PaperId(id);
        return new Paper(
                paper,
                "On " + id,
                "",
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Links.of(paper),
                popularity,
                Optional.empty(),
                withdrawn);
    }
}
