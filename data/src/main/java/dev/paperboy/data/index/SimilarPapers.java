package dev.paperboy.data.index;

import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.SearchResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** Finds the papers nearest to one: its title and abstract are the query. */
final class SimilarPapers {
    private final IndexSearcher searcher;
    private final TextTerms textTerms;

    SimilarPapers(IndexSearcher searcher, TextTerms textTerms) {
        this.searcher = searcher;
        this.textTerms = textTerms;
    }

    /** Nearest first; the paper itself and others of the same title are left out, also among each other. */
    List<SearchResult.Hit> to(PaperId paper, int limit) throws IOException {
        TopDocs itself = searcher.search(new TermQuery(PaperFields.idTerm(paper)), 1);
        if (itself.scoreDocs.length == 0) {
            return List.of();
        }
        IndexedPapers stored = new IndexedPapers(searcher.getIndexReader());
        int document = itself.scoreDocs[0].doc;
        Set<String> titles = new HashSet<>(Set.of(key(stored.title(document))));
        List<SearchResult.Hit> nearest = new ArrayList<>();
        MatchMarker plain = new MatchMarker(textTerms, Set.of());
        for (ScoreDoc hit : searcher.search(query(paper, stored, document), limit * 2 + 10).scoreDocs) {
            String title = stored.title(hit.doc);
            if (nearest.size() < limit && titles.add(key(title))) {
                nearest.add(new SearchResult.Hit(
                        stored.id(hit.doc),
                        hit.score,
                        plain.whole(title),
                        plain.passage(stored.abstractText(hit.doc))));
            }
        }
        return nearest;
    }

    private Query query(PaperId paper, IndexedPapers stored, int document) throws IOException {
        String title = stored.title(document);
        String text = title + "\n" + title + "\n" + stored.abstractText(document);
        return new BooleanQuery.Builder()
                .add(new WordsQuery(searcher.getIndexReader(), textTerms).any(text), Occur.MUST)
                .add(new TermQuery(PaperFields.idTerm(paper)), Occur.MUST_NOT)
                .build();
    }

    /** The same for the same work, however its title is punctuated. */
    private static String key(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
