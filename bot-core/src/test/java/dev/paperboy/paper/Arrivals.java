package dev.paperboy.paper;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Arrivals for tests: real-looking papers, told apart by their id. */
public final class Arrivals {
    /** When the first of them was seen. */
    public static final Instant SEEN = Instant.parse("2026-08-21T12:00:00Z");

    private Arrivals() {}

    /** A paper as arXiv gives it: all words, no counts. */
    public static Arrival arxiv(String id, String title) {
        Paper words = new Paper(
                new PaperId(id),
                title,
                "We study " + title + " as arXiv has it.",
                List.of("Ada Lovelace", "Grace Hopper"),
                Optional.of(Instant.parse("2026-08-20T17:59:59Z")),
                List.of("cs.CL", "cs.LG"),
                List.of(),
                Optional.of("12 pages, 3 figures"),
                Links.of(new PaperId(id)),
                Popularity.NONE,
                Optional.empty(),
                false);
        return new Arrival(words, "arxiv", Optional.empty(), SEEN);
    }

    /** A paper as arXiv announces it. */
    public static Arrival announced(String id, LocalDate day) {
        Arrival words = arxiv(id, "Announcement " + id);
        return new Arrival(words.paper(), words.source(), Optional.of(day), words.seenAt());
    }

    /** A paper as Hugging Face gives it on a day's list: words, extras and counts. */
    public static Arrival listed(String id, String title, LocalDate day, Instant seenAt, int upvotes) {
        Paper paper = new Paper(
                new PaperId(id),
                title,
                "We study " + title + " as Hugging Face has it.",
                List.of("Ada Lovelace"),
                Optional.of(Instant.parse("2026-08-20T18:00:00Z")),
                List.of(),
                List.of("language models", "retrieval"),
                Optional.empty(),
                withCode(id),
                new Popularity(upvotes, upvotes / 10, 7 * upvotes),
                Optional.of("Analytical Engines"),
                false);
        return new Arrival(paper, "huggingface", Optional.of(day), seenAt);
    }

    /** The same arrival from another source. */
    public static Arrival from(String source, Arrival arrival) {
        return new Arrival(arrival.paper(), source, arrival.listedOn(), arrival.seenAt());
    }

    private static Links withCode(String id) {
        Links pages = Links.of(new PaperId(id));
        URI code = URI.create("https://github.com/engines/" + id);
        return new Links(pages.abstractPage(), pages.pdf(), Optional.of(code), Optional.empty());
    }
}
