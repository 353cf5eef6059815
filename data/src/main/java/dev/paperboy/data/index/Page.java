package dev.paperboy.data.index;

import dev.paperboy.paper.PaperQuery;
import dev.paperboy.paper.SearchResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/** One page of the answers to queries. */
final class Page {
    /** Nobody turns more pages; what is deeper is not collected. */
    private static final int DEEPEST = 10_000;

    private final IndexSearcher searcher;
    private final TextTerms textTerms;
    private final int offset;
    private final int limit;

    Page(IndexSearcher searcher, TextTerms textTerms, int offset, int limit) {
        this.searcher = searcher;
        this.textTerms = textTerms;
        this.offset = Math.max(0, offset);
        this.limit = Math.max(0, limit);
    }

    SearchResult of(PaperQuery query, Optional<String> didYouMean, Optional<String> relaxed) throws IOException {
        TopDocs found = find(query);
        boolean exact = found.totalHits.relation == TotalHits.Relation.EQUAL_TO;
        return new SearchResult(hits(query, found), found.totalHits.value, exact, didYouMean, relaxed);
    }

    /** By relevance any word will do, the best come first; in any other order a paper has to have them all. */
    private TopDocs find(PaperQuery query) throws IOException {
        QueryCompiler compiler = new QueryCompiler(searcher.getIndexReader(), textTerms);
        Sort sort = QueryCompiler.sort(query);
        int depth = (int) Math.min(DEEPEST, (long) offset + limit);
        if (depth == 0) {
            depth = 1;
        }
        if (sort.equals(Sort.RELEVANCE)) {
            return searcher.search(compiler.compile(query, QueryCompiler.Words.ANY), depth);
        }
        Query all = compiler.compile(query, QueryCompiler.Words.ALL);
        return searcher.search(all, depth, sort);
    }

    private List<SearchResult.Hit> hits(PaperQuery query, TopDocs found) throws IOException {
        MatchMarker marker = new MatchMarker(textTerms, wanted(query));
        IndexedPapers stored = new IndexedPapers(searcher.getIndexReader());
        List<SearchResult.Hit> hits = new ArrayList<>();
        int end = (int) Math.min(found.scoreDocs.length, (long) offset + limit);
        for (int at = offset; at < end; at++) {
            ScoreDoc hit = found.scoreDocs[at];
            hits.add(new SearchResult.Hit(
                    stored.id(hit.doc),
                    Float.isNaN(hit.score) ? 0 : hit.score,
                    marker.whole(stored.title(hit.doc)),
                    marker.passage(stored.abstractText(hit.doc))));
        }
        return hits;
    }

    private Set<String> wanted(PaperQuery query) {
        Set<String> terms = new HashSet<>();
        Stream.concat(Stream.of(query.words()), query.phrases().stream().limit(16))
                .flatMap(text -> textTerms.of(PaperFields.TEXT, text).stream())
                .forEach(occurrence -> terms.add(occurrence.term()));
        return terms;
    }
}
