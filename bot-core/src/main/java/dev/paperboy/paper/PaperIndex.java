package dev.paperboy.paper;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Finds papers. Derived from the store, near-real-time, thread-safe. */
public interface PaperIndex {

    /**
     * Answers a query.
     *
     * @param offset how many hits to skip
     * @param limit how many hits at most
     */
    SearchResult search(PaperQuery query, int offset, int limit);

    /** The nearest papers to one, nearest first, itself left out; empty when it is unknown. */
    List<SearchResult.Hit> similar(PaperId paper, int limit);

    /** Those of the papers that match the query, whatever its sort: as a filter, every word must occur. */
    Set<PaperId> matching(PaperQuery query, Collection<PaperId> among);

    /** Papers whose title has words beginning as typed, the best known first; from memory. */
    List<Title> titles(String typed, int limit);

    /** A paper's id and title. */
    record Title(PaperId paper, String title) {}
}
