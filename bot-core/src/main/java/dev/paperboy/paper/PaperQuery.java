package dev.paperboy.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody looks for. The words are as typed; what they mean in an index is the index's business, and no query language
 * of its reaches it.
 *
 * @param words what it should be about, in the words typed, phrases and excluded words taken out; may be empty
 * @param phrases words that must stand next to each other
 * @param excluded words that must not occur
 * @param authors each must be among the authors; a name or part of one
 * @param categories one of them must be among the categories: {@code cs.CL}, or {@code cs} for all below it
 * @param from published on or after this day
 * @param to published on or before this day
 * @param minimumUpvotes at least so many
 * @param sort the order of the answers
 */
public record PaperQuery(
        String words,
        List<String> phrases,
        List<String> excluded,
        List<String> authors,
        List<String> categories,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        int minimumUpvotes,
        Sort sort) {

    /** Matches every paper. */
    public static final PaperQuery EVERYTHING = new PaperQuery(
            "", List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), 0, Sort.RELEVANCE);

    public PaperQuery {
        phrases = List.copyOf(phrases);
        excluded = List.copyOf(excluded);
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
    }

    /** Plain words, nothing else. */
    public static PaperQuery of(String words) {
        return new PaperQuery(
                words,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                0,
                Sort.RELEVANCE);
    }

    /** Whether it matches every paper. */
    public boolean isEverything() {
        return equals(EVERYTHING);
    }

    /** The same query for other words. */
    public PaperQuery withWords(String other) {
        return new PaperQuery(other, phrases, excluded, authors, categories, from, to, minimumUpvotes, sort);
    }

    /** The same query with the words of its phrases wherever they stand. */
    public PaperQuery withPhrasesAsWords() {
        String all = (words + " " + String.join(" ", phrases)).strip();
        return new PaperQuery(all, List.of(), excluded, authors, categories, from, to, minimumUpvotes, sort);
    }

    /** The same query by these authors. */
    public PaperQuery withAuthors(List<String> names) {
        return new PaperQuery(words, phrases, excluded, names, categories, from, to, minimumUpvotes, sort);
    }

    /** The same query in these categories. */
    public PaperQuery withCategories(List<String> wanted) {
        return new PaperQuery(words, phrases, excluded, authors, wanted, from, to, minimumUpvotes, sort);
    }

    /** The same query for papers of these days, both included. */
    public PaperQuery between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new PaperQuery(words, phrases, excluded, authors, categories, first, last, minimumUpvotes, sort);
    }

    /** The same query for papers with at least so many upvotes. */
    public PaperQuery withMinimumUpvotes(int least) {
        return new PaperQuery(words, phrases, excluded, authors, categories, from, to, least, sort);
    }

    /** The same query in another order. */
    public PaperQuery sortedBy(Sort order) {
        return new PaperQuery(words, phrases, excluded, authors, categories, from, to, minimumUpvotes, order);
    }

    /** The order of the answers. */
    public enum Sort {
        RELEVANCE,
        NEWEST,
        VOTES
    }
}
