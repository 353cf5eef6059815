package dev.paperboy.data.index;

import dev.paperboy.data.feed.text.PaperText;
import dev.paperboy.data.latent.LatentSpace;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperIndex;
import dev.paperboy.paper.PaperQuery;
import dev.paperboy.paper.QueryText;
import dev.paperboy.paper.SearchResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;

/** Answers from the index as it was at its last refresh. Thread-safe; never waits for a writer. */
final class LucenePapers implements PaperIndex {
    private final SearcherManager searchers;
    private final TextTerms textTerms;
    private final CorpusModel model;
    private volatile TitleMemory titles = TitleMemory.EMPTY;
    private volatile Vocabulary vocabulary = Vocabulary.EMPTY;

    LucenePapers(SearcherManager searchers, TextTerms textTerms, CorpusModel model) {
        this.searchers = searchers;
        this.textTerms = textTerms;
        this.model = model;
    }

    @Override
    public SearchResult search(PaperQuery typed, int offset, int limit) {
        PaperQuery query = typed.withWords(PaperText.readable(typed.words()));
        return reading(searcher -> {
            Optional<String> better = query.words().isBlank()
                    ? Optional.empty()
                    : new Spelling(searcher.getIndexReader(), textTerms, vocabulary).correct(query.words());
            Optional<PaperQuery> corrected = better.map(query::withWords);
            Optional<String> didYouMean = corrected.map(QueryText::write);
            Optional<LatentSpace> space = model.space();
            Learnt learnt = learnt(space, FusionWeights.LEARNT);
            FusedRanking ranking = new FusedRanking(searcher, space, FusionWeights.LEARNT);
            Page page = new Page(searcher, textTerms, learnt, ranking, offset, limit);
            SearchResult found = page.of(query, didYouMean, Optional.empty());
            if (found.total() > 0) {
                return found;
            }
            for (Relaxation step : Relaxation.of(query, corrected)) {
                SearchResult relaxed = page.of(step.query(), didYouMean, Optional.of(step.said()));
                if (relaxed.total() > 0) {
                    return relaxed;
                }
            }
            return found;
        });
    }

    @Override
    public List<SearchResult.Hit> similar(PaperId paper, int limit) {
        return reading(searcher -> {
            Optional<LatentSpace> space = model.space();
            Learnt learnt = learnt(space, FusionWeights.LEARNT);
            FusedRanking ranking = new FusedRanking(searcher, space, FusionWeights.LEARNT);
            return new SimilarPapers(searcher, textTerms, learnt, ranking).to(paper, limit);
        });
    }

    @Override
    public Set<PaperId> matching(PaperQuery query, Collection<PaperId> among) {
        if (query.isEverything() || among.isEmpty()) {
            return Set.copyOf(among);
        }
        return reading(searcher -> {
            Query wanted =
                    new QueryCompiler(searcher, textTerms, Learnt.NOTHING).compile(query, QueryCompiler.Words.ALL);
            List<BytesRef> ids =
                    among.stream().map(id -> new BytesRef(id.value())).toList();
            Query filter = new BooleanQuery.Builder()
                    .add(wanted, Occur.FILTER)
                    .add(new TermInSetQuery(PaperFields.ID, ids), Occur.FILTER)
                    .build();
            TopDocs found = searcher.search(filter, among.size(), Sort.INDEXORDER);
            IndexedPapers stored = new IndexedPapers(searcher.getIndexReader());
            Set<PaperId> matching = new HashSet<>();
            for (ScoreDoc hit : found.scoreDocs) {
                matching.add(stored.id(hit.doc));
            }
            return matching;
        });
    }

    @Override
    public List<Title> titles(String typed, int limit) {
        return titles.find(typed, limit);
    }

    /** The best papers for a text all of whose characters are words, best first, without anything to show. */
    List<Ranked> rank(String typed, int limit, FusionWeights weights) {
        String text = PaperText.readable(typed);
        return reading(searcher -> {
            Optional<LatentSpace> space = model.space();
            WordsQuery words = new WordsQuery(searcher, textTerms, learnt(space, weights));
            List<Candidate> best = new FusedRanking(searcher, space, weights)
                    .rank(words.finding(text), words.scoring(text), words.terms(text), limit)
                    .papers();
            IndexedPapers stored = new IndexedPapers(searcher.getIndexReader());
            List<Ranked> ranked = new ArrayList<>();
            for (Candidate paper : best) {
                ranked.add(new Ranked(stored.id(paper.document()), paper.value(weights)));
            }
            return ranked;
        });
    }

    /** Reads anew what is kept in memory: titles for completion, words for corrections. */
    void remember() {
        titles = reading(searcher -> TitleMemory.of(searcher.getIndexReader()));
        vocabulary = reading(searcher -> Vocabulary.of(searcher.getIndexReader()));
    }

    /** A paper and its score. */
    record Ranked(PaperId paper, double score) {}

    /** Of the same space as the ranking: another may be put in place at any moment. */
    private Learnt learnt(Optional<LatentSpace> space, FusionWeights weights) {
        return new Learnt(model.acronyms(), space.map(LatentSpace::model), weights.emphasis());
    }

    private interface Reading<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    private <T> T reading(Reading<T> reading) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.with(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the search index could not be read", e);
        }
    }
}
