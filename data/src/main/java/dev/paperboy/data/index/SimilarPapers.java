package dev.paperboy.data.index;

import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.SearchResult;
import dev.paperboy.paper.Works;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** Finds the papers nearest to one: its title and abstract are the query. */
final class SimilarPapers {
    private final IndexSearcher searcher;
    private final TextTerms textTerms;
    private final Learnt learnt;
    private final FusedRanking ranking;

    SimilarPapers(IndexSearcher searcher, TextTerms textTerms, Learnt learnt, FusedRanking ranking) {
        this.searcher = searcher;
        this.textTerms = textTerms;
        this.learnt = learnt;
        this.ranking = ranking;
    }

    /** Nearest first; the paper itself and the same work under other ids are left out, also among each other. */
    List<SearchResult.Hit> to(PaperId paper, int limit) throws IOException {
        TopDocs itself = searcher.search(new TermQuery(PaperFields.idTerm(paper)), 1);
        if (itself.scoreDocs.length == 0) {
            return List.of();
        }
        IndexedPapers stored = new IndexedPapers(searcher.getIndexReader());
        int document = itself.scoreDocs[0].doc;
        Works works = new Works();
        works.isNew(stored.title(document));
        List<SearchResult.Hit> nearest = new ArrayList<>();
        MatchMarker plain = new MatchMarker(textTerms, Set.of());
        for (Candidate near : near(paper, stored.title(document), stored.abstractText(document), limit * 2 + 10)) {
            String title = stored.title(near.document());
            if (nearest.size() < limit && works.isNew(title)) {
                nearest.add(new SearchResult.Hit(
                        stored.id(near.document()),
                        near.score(FusionWeights.LEARNT),
                        plain.whole(title),
                        plain.passage(stored.abstractText(near.document()))));
            }
        }
        return nearest;
    }

    private List<Candidate> near(PaperId paper, String title, String abstractText, int depth) throws IOException {
        String text = title + "\n" + title + "\n" + abstractText;
        WordsQuery words = new WordsQuery(searcher, textTerms, learnt.withoutShortForms());
        Query strongest = without(paper, words.finding(text));
        Query whole = without(paper, words.scoring(text));
        return ranking.rank(strongest, whole, words.terms(text), depth).papers();
    }

    private static Query without(PaperId paper, Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(PaperFields.idTerm(paper)), Occur.MUST_NOT)
                .build();
    }
}
