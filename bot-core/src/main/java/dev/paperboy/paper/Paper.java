package dev.paperboy.paper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One work. Texts are normalised: one line, NFC, no control or bidi characters, simple LaTeX made readable.
 *
 * @param id what identifies it
 * @param title never empty
 * @param abstractText the abstract; empty when its sources gave none
 * @param authors in the paper's own order, hidden ones left out
 * @param publishedAt when its first version appeared
 * @param categories arXiv categories, the primary first
 * @param keywords what its sources say it is about
 * @param comment the authors' comment on arXiv: venue, pages, withdrawal
 * @param links where to read more
 * @param popularity the newest counts seen
 * @param organization who it comes from, by its full name
 * @param withdrawn whether its authors took it back
 */
public record Paper(
        PaperId id,
        String title,
        String abstractText,
        List<String> authors,
        Optional<Instant> publishedAt,
        List<String> categories,
        List<String> keywords,
        Optional<String> comment,
        Links links,
        Popularity popularity,
        Optional<String> organization,
        boolean withdrawn) {
    public Paper {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        keywords = List.copyOf(keywords);
    }

    /** A paper of which only its words are known. */
    public static Paper of(PaperId id, String title, String abstractText) {
        return new Paper(
                id,
                title,
                abstractText,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Links.of(id),
                Popularity.NONE,
                Optional.empty(),
                false);
    }
}
