package dev.paperboy.data.index;

import dev.paperboy.paper.PaperQuery;
import dev.paperboy.paper.SearchResult;
import dev.paperboy.paper.Works;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/** One page of the answers to queries. */
final class Page {
    /** Nobody turns more pages; what is deeper is not collected. */
    private static final int DEEPEST = 10_000;

    /** So many more are looked at, to fill a page where some are the same work. */
    private static final int SPARE = 20;

    /** Of what is deeper, further versions of a work are shown too. */
    private static final int FOLDED = 200;

    private final IndexSearcher searcher;
    private final TextTerms textTerms;
    private final Learnt learnt;
    private final FusedRanking ranking;
    private final int offset;
    private final int limit;

    Page(IndexSearcher searcher, TextTerms textTerms, Learnt learnt, FusedRanking ranking, int offset, int limit) {
        this.searcher = searcher;
        this.textTerms = textTerms;
        this.learnt = learnt;
        this.ranking = ranking;
        this.offset = Math.max(0, offset);
        this.limit = Math.max(0, limit);
    }

    SearchResult of(PaperQuery query, Optional<String> didYouMean, Optional<String> relaxed) throws IOException {
        FusedRanking.Ranked found = find(query);
        boolean exact = found.total().relation == TotalHits.Relation.EQUAL_TO;
        return new SearchResult(hits(query, found.papers()), found.total().value, exact, didYouMean, relaxed);
    }

    /** By relevance any word will do, the best come first; in any other order a paper has to have them all. */
    private FusedRanking.Ranked find(PaperQuery query) throws IOException {
        QueryCompiler compiler = new QueryCompiler(searcher, textTerms, learnt);
        Sort sort = QueryCompiler.sort(query);
        int depth = (int) Math.max(1, Math.min(DEEPEST, (long) offset + limit + SPARE));
        if (sort.equals(Sort.RELEVANCE)) {
            return ranking.rank(
                    compiler.compile(query, QueryCompiler.Words.STRONGEST),
                    compiler.compile(query, QueryCompiler.Words.ANY),
                    compiler.terms(query),
                    depth);
        }
        TopDocs found = searcher.search(compiler.compile(query, QueryCompiler.Words.ALL), depth, sort);
        List<Candidate> unranked = Stream.of(found.scoreDocs)
                .map(hit -> new Candidate(hit.doc, 0, 0, 0, 0))
                .toList();
        return new FusedRanking.Ranked(unranked, found.totalHits);
    }

    private List<SearchResult.Hit> hits(PaperQuery query, List<Candidate> found) throws IOException {
        MatchMarker marker = new MatchMarker(textTerms, wanted(query));
        IndexedPapers stored = new IndexedPapers(searcher.getIndexReader());
        List<SearchResult.Hit> hits = new ArrayList<>();
        List<Candidate> works = onceEach(found, stored);
        for (Candidate paper : works.subList(Math.min(offset, works.size()), works.size())) {
            hits.add(new SearchResult.Hit(
                    stored.id(paper.document()),
                    paper.score(FusionWeights.LEARNT),
                    marker.whole(stored.title(paper.document())),
                    marker.passage(stored.abstractText(paper.document()))));
        }
        return hits;
    }

    /** Each work once, by its best placed version, down to the end of the page. */
    private List<Candidate> onceEach(List<Candidate> found, IndexedPapers stored) throws IOException {
        long end = (long) offset + limit;
        Works works = new Works();
        List<Candidate> once = new ArrayList<>();
        for (Candidate paper : found) {
            if (once.size() < end && (once.size() >= FOLDED || works.isNew(stored.title(paper.document())))) {
                once.add(paper);
            }
        }
        return once;
    }

    private Set<String> wanted(PaperQuery query) {
        Set<String> terms = new HashSet<>();
        Stream.concat(Stream.of(query.words()), query.phrases().stream().limit(16))
                .flatMap(text -> textTerms.of(PaperFields.TEXT, text).stream())
                .forEach(occurrence -> terms.add(occurrence.term()));
        return terms;
    }
}
