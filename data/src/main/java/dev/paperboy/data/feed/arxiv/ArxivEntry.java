package dev.paperboy.data.feed.arxiv;

import dev.paperboy.data.feed.entry.Moments;
import dev.paperboy.data.feed.entry.UnreadableEntry;
import dev.paperboy.paper.Links;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Popularity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One entry of the query API as a paper. */
final class ArxivEntry {
    private final FeedItem item;

    ArxivEntry(FeedItem item) {
        this.item = item;
    }

    /** What the API refuses, it answers with an entry too: why it did, when this is one. */
    Optional<String> refusal() {
        boolean error = item.raw("id").orElse("").contains("/api/errors");
        return error ? Optional.of(item.text("summary").orElse("no reason given")) : Optional.empty();
    }

    Paper paper() throws UnreadableEntry {
        String given = item.raw("id").orElse("");
        PaperId id = PaperId.arxiv(given).orElseThrow(() -> new UnreadableEntry("'" + given + "' is no arXiv id"));
        String title = item.text("title").orElseThrow(() -> new UnreadableEntry("it has no title"));
        String summary = item.text("summary").orElse("");
        Optional<String> comment = comment();
        return new Paper(
                id,
                title,
                summary,
                item.texts("author/name"),
                item.raw("published").flatMap(Moments::of),
                categories(),
                List.of(),
                comment,
                Links.of(id),
                Popularity.NONE,
                Optional.empty(),
                Withdrawal.isSaid(comment.orElse(""), summary));
    }

    private List<String> categories() {
        return Stream.concat(
                        item.attributes("primary_category", "term").stream(),
                        item.attributes("category", "term").stream())
                .distinct()
                .toList();
    }

    /** Comment, journal and DOI: one line about where it appeared. */
    private Optional<String> comment() {
        String line = Stream.of(
                        item.text("comment"),
                        item.text("journal_ref"),
                        item.text("doi").map(doi -> "doi:" + doi))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return Optional.of(line).filter(text -> !text.isEmpty());
    }
}
