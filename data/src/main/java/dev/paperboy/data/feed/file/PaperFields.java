package dev.paperboy.data.feed.file;

import dev.paperboy.data.feed.arxiv.ArxivFeed;
import dev.paperboy.data.feed.arxiv.Withdrawal;
import dev.paperboy.data.feed.entry.Fields;
import dev.paperboy.data.feed.entry.UnreadableEntry;
import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.Links;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Popularity;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A line in Paperboy's own shape, or in that of arXiv dumps, which has other names for some fields. */
final class PaperFields {
    private static final int LONGEST_STAND_IN = 100;

    private final Fields fields;

    PaperFields(Fields fields) {
        this.fields = fields;
    }

    static boolean looksLikeArxiv(Fields fields) {
        return fields.has("summary") && !fields.has("abstract") && !fields.has("text");
    }

    Arrival arrival(String source, Optional<LocalDate> listedOn, Instant seenAt) throws UnreadableEntry {
        String words = fields.text("abstract").or(() -> fields.text("text")).orElse("");
        Popularity popularity = new Popularity(fields.count("votes"), fields.count("comments"), fields.count("stars"));
        return new Arrival(paper(words, popularity, fields.flag("withdrawn")), source, listedOn, seenAt);
    }

    Arrival arxivArrival(Optional<LocalDate> listedOn, Instant seenAt) throws UnreadableEntry {
        String words = fields.text("summary").orElse("");
        boolean withdrawn = Withdrawal.isSaid(fields.text("comment").orElse(""), words);
        return new Arrival(paper(words, Popularity.NONE, withdrawn), ArxivFeed.SOURCE, listedOn, seenAt);
    }

    private Paper paper(String words, Popularity popularity, boolean withdrawn) throws UnreadableEntry {
        PaperId id = fields.id();
        return new Paper(
                id,
                title(words),
                words,
                fields.texts("authors"),
                fields.moment("published"),
                fields.texts("categories"),
                fields.texts("keywords"),
                fields.text("comment"),
                links(id),
                popularity,
                fields.text("organization"),
                withdrawn);
    }

    /** A paper without a title is called by its first words. */
    private String title(String words) throws UnreadableEntry {
        Optional<String> title = fields.text("title");
        if (title.isPresent()) {
            return title.get();
        }
        if (words.isEmpty()) {
            throw new UnreadableEntry("it has neither title nor abstract");
        }
        int end = words.lastIndexOf(' ', LONGEST_STAND_IN);
        return words.length() <= LONGEST_STAND_IN || end <= 0 ? words : words.substring(0, end) + "\u2026";
    }

    private Links links(PaperId id) {
        Links known = Links.of(id);
        Optional<URI> page = fields.link("abs").or(() -> fields.link("url"));
        return new Links(
                page.or(known::abstractPage),
                fields.link("pdf").or(known::pdf),
                fields.link("code"),
                fields.link("project"));
    }
}
