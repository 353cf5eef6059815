package dev.paperboy.data.feed.arxiv;

import dev.paperboy.data.feed.entry.Moments;
import dev.paperboy.data.feed.entry.UnreadableEntry;
import dev.paperboy.data.feed.text.PaperText;
import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.Links;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Popularity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One item of an announcement feed, Atom or RSS 2: a paper that is new, cross-listed, or replaced by a new version. */
final class Announcement {
    /** {@code arXiv:2508.13426v1 Announce Type: cross}, then the abstract. */
    private static final Pattern DESCRIPTION = Pattern.compile(
            "\\s*arXiv:(\\S+?)(?:v(\\d{1,3}))?\\s+Announce Type:\\s*(\\S+)\\s*(?:Abstract:)?(.*)", Pattern.DOTALL);

    private final FeedItem item;
    private final Matcher description;
    private final boolean described;

    Announcement(FeedItem item) {
        this.item = item;
        this.description = DESCRIPTION.matcher(
                item.raw("summary").or(() -> item.raw("description")).orElse(""));
        this.described = description.matches();
    }

    /** The day it was announced, as arXiv's calendar has it. */
    Optional<LocalDate> day() {
        return announced().map(OffsetDateTime::toLocalDate);
    }

    /** The paper; listed on its day when it is new there, a replacement only brings its words up to date. */
    Arrival arrival(Instant seenAt) throws UnreadableEntry {
        boolean replaced = type().startsWith("replace");
        return new Arrival(paper(), ArxivFeed.SOURCE, replaced ? Optional.empty() : day(), seenAt);
    }

    private Paper paper() throws UnreadableEntry {
        PaperId id = id();
        String title = item.text("title").orElseThrow(() -> new UnreadableEntry("it has no title"));
        String abstractText = PaperText.readable(described ? description.group(4) : "");
        boolean first = type().equals("new");
        Optional<String> comment = item.text("journal_reference");
        return new Paper(
                id,
                title,
                abstractText,
                item.text("creator").map(Creators::names).orElse(List.of()),
                first ? announced().map(OffsetDateTime::toInstant) : Optional.empty(),
                categories(),
                List.of(),
                comment,
                Links.of(id),
                Popularity.NONE,
                Optional.empty(),
                Withdrawal.isSaid("", abstractText));
    }

    /** new, cross, replace or replace-cross. */
    private String type() {
        return item.raw("announce_type").map(String::strip).orElse(described ? description.group(3) : "new");
    }

    private PaperId id() throws UnreadableEntry {
        String given = item.raw("id")
                .or(() -> item.raw("guid"))
                .or(() -> item.raw("link"))
                .orElse("no id");
        return PaperId.arxiv(given.replaceFirst("^\\s*oai:", "").replaceFirst("^arXiv\\.org:", ""))
                .orElseThrow(() -> new UnreadableEntry("'" + PaperText.readable(given) + "' is no arXiv id"));
    }

    /** As attributes in Atom, as texts in RSS. */
    private List<String> categories() {
        List<String> terms = item.attributes("category", "term");
        return terms.isEmpty() ? item.texts("category") : terms;
    }

    private Optional<OffsetDateTime> announced() {
        return item.raw("published").or(() -> item.raw("pubDate")).flatMap(Moments::withOffset);
    }
}
