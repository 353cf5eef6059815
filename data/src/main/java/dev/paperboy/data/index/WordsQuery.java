package dev.paperboy.data.index;

import dev.paperboy.paper.PaperId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns words into queries: ranking by any of them, or filtering by all. */
final class WordsQuery {
    /** Longer texts are cut to the terms that tell most; what is left out weighs little. */
    private static final int MOST_TERMS = 64;

    /** So many terms find nearly all papers worth scoring, at a fraction of the time. */
    private static final int TELLING_TERMS = 24;

    /** Nobody looks for authors by a longer text. */
    private static final int LONGEST_NAMES = 100;

    /** Above any sum of word scores, so that an id that was typed comes first. */
    static final float ID_SCORE = 10_000;

    private static final Pattern VISIBLE = Pattern.compile("\\p{Graph}+");

    private final IndexSearcher searcher;
    private final TextTerms textTerms;
    private final Learnt learnt;
    private final Map<String, QueryTerms> known = new HashMap<>();
    private final Map<String, List<String>> names = new HashMap<>();
    private final Map<String, Query> scoring = new HashMap<>();

    /** For the one search of a thread: what was looked up is not looked up again. */
    WordsQuery(IndexSearcher searcher, TextTerms textTerms, Learnt learnt) {
        this.searcher = searcher;
        this.textTerms = textTerms;
        this.learnt = learnt;
    }

    /**
     * Papers with any of the words in their text, or as a name of an author; and the paper with that id, before them. Of a long text it
     * finds those worth scoring, by the terms that tell most.
     */
    Query finding(String words) throws IOException {
        QueryTerms terms = terms(words);
        return terms.weights().size() <= TELLING_TERMS
                ? scoring(words)
                : any(words, terms, terms.strongest(TELLING_TERMS));
    }

    /** The same papers, as they are to be scored. */
    Query scoring(String words) throws IOException {
        Query query = scoring.get(words);
        if (query == null) {
            QueryTerms terms = terms(words);
            query = any(words, terms, terms.emphasised(MOST_TERMS));
            scoring.put(words, query);
        }
        return query;
    }

    private Query any(String words, QueryTerms terms, Map<String, Float> weights) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        weights.forEach((term, weight) -> query.add(boosted(terms.query(term), weight), Occur.SHOULD));
        for (String name : rareNames(words)) {
            query.add(new TermQuery(new Term(PaperFields.AUTHOR, name)), Occur.SHOULD);
        }
        id(words)
                .ifPresent(id -> query.add(
                        new BoostQuery(new ConstantScoreQuery(new TermQuery(PaperFields.idTerm(id))), ID_SCORE),
                        Occur.SHOULD));
        BooleanQuery any = query.build();
        return any.clauses().isEmpty() ? new MatchNoDocsQuery("no words") : any;
    }

    /** The terms of words. */
    QueryTerms terms(String words) throws IOException {
        QueryTerms terms = known.get(words);
        if (terms == null) {
            terms = new QueryTerms(searcher, textTerms, learnt, words);
            known.put(words, terms);
        }
        return terms;
    }

    /** Papers with every one of the words in their text. */
    Query all(String words) {
        List<QueryWord> wanted = QueryWord.of(textTerms.of(PaperFields.TEXT, words));
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        wanted.stream().limit(MOST_TERMS).forEach(word -> query.add(whole(word), Occur.MUST));
        return wanted.isEmpty() ? new MatchNoDocsQuery("no words") : query.build();
    }

    private static Query whole(QueryWord word) {
        BooleanQuery.Builder parts = new BooleanQuery.Builder();
        word.parts().forEach(part -> parts.add(text(part), Occur.MUST));
        if (word.joined().isEmpty()) {
            return parts.build();
        }
        return new BooleanQuery.Builder()
                .add(parts.build(), Occur.SHOULD)
                .add(text(word.joined().get()), Occur.SHOULD)
                .build();
    }

    /** The words that are authors' names more often than words of texts: {@code vaswani}, but not {@code long}. */
    private List<String> rareNames(String words) throws IOException {
        List<String> found = names.get(words);
        if (found == null) {
            found = words.length() > LONGEST_NAMES ? List.of() : lookedUp(words);
            names.put(words, found);
        }
        return found;
    }

    private List<String> lookedUp(String words) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        List<String> found = new ArrayList<>();
        for (TextTerms.Occurrence name : textTerms.of(PaperFields.AUTHOR, words)) {
            int asName = reader.docFreq(new Term(PaperFields.AUTHOR, name.term()));
            if (asName > 0 && asName > reader.docFreq(new Term(PaperFields.SPELLING, name.term()))) {
                found.add(name.term());
            }
        }
        return found.stream().distinct().limit(MOST_TERMS).toList();
    }

    private static Optional<PaperId> id(String words) {
        Optional<PaperId> arxiv = PaperId.arxiv(words);
        boolean possible = !words.isEmpty()
                && words.length() <= 120
                && VISIBLE.matcher(words).matches();
        return arxiv.isPresent() || !possible ? arxiv : Optional.of(new PaperId(words));
    }

    private static Query boosted(Query query, float boost) {
        return boost == 1f ? query : new BoostQuery(query, boost);
    }

    private static Query text(String term) {
        return new TermQuery(new Term(PaperFields.TEXT, term));
    }
}
