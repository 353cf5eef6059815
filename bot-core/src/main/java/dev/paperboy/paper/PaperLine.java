package dev.paperboy.paper;

import dev.paperboy.card.RichText;
import dev.paperboy.card.Span;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The lines in which a paper is told on a card. Text from outside stays the text of a span. */
public final class PaperLine {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final int NAMED_AUTHORS = 2;

    private PaperLine() {}

    /** The title, leading to the page of its abstract where there is one, else bold. */
    public static RichText title(Paper paper) {
        return paper.links()
                .abstractPage()
                .map(page -> RichText.empty().andLink(paper.title(), page))
                .orElseGet(() -> RichText.empty().andStrong(paper.title()));
    }

    /** A text with its matched words bold. */
    public static RichText marked(List<SearchResult.Piece> pieces) {
        Function<SearchResult.Piece, Span> span =
                piece -> piece.matched() ? new Span.Strong(piece.text()) : new Span.Plain(piece.text());
        return new RichText(pieces.stream().map(span).toList());
    }

    /** Who wrote it, shortened: {@code Ann Bo, Cy Dee and 12 others}; empty for nobody. */
    public static String authors(List<String> authors) {
        if (authors.size() <= NAMED_AUTHORS + 1) {
            return joined(authors);
        }
        List<String> named = authors.subList(0, NAMED_AUTHORS);
        return String.join(", ", named) + " and " + (authors.size() - NAMED_AUTHORS) + " others";
    }

    /** Its authors, day and counts in one line: {@code Ann Bo and Cy Dee · 21 Aug 2026 · 42 votes · 3 comments}. */
    public static RichText facts(Paper paper) {
        List<String> facts = new ArrayList<>();
        if (!paper.authors().isEmpty()) {
            facts.add(authors(paper.authors()));
        }
        paper.publishedAt().map(PaperLine::day).ifPresent(facts::add);
        facts.addAll(counts(paper.popularity()));
        if (paper.withdrawn()) {
            facts.add("withdrawn by its authors");
        }
        return RichText.plain(String.join(" · ", facts));
    }

    /** Its id, leading to the page of its abstract where there is one. */
    public static RichText id(Paper paper) {
        String id = paper.id().value();
        return paper.links()
                .abstractPage()
                .map(page -> RichText.empty().andLink(id, page))
                .orElseGet(() -> RichText.empty().andCode(id));
    }

    /** A day as it is written on cards, {@code 21 Aug 2026}; by UTC, as its sources count days. */
    public static String day(Instant at) {
        return DAY.format(at.atZone(ZoneOffset.UTC));
    }

    /** The counts that are not zero, in words: {@code 42 votes}, {@code 1 comment}, {@code 120 stars}. */
    public static List<String> counts(Popularity popularity) {
        List<String> counts = new ArrayList<>();
        addCount(counts, popularity.upvotes(), "vote");
        addCount(counts, popularity.comments(), "comment");
        addCount(counts, popularity.stars(), "star");
        return counts;
    }

    private static void addCount(List<String> counts, int count, String noun) {
        if (count > 0) {
            counts.add(String.format(Locale.ENGLISH, "%,d %s", count, count == 1 ? noun : noun + "s"));
        }
    }

    private static String joined(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
