package dev.paperboy.data.index;

import dev.paperboy.paper.PaperQuery;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;

/** Builds Lucene's query of a paper query, clause by clause, within limits; nothing typed is read as Lucene syntax. */
final class QueryCompiler {
    private static final int MOST_PHRASES = 16;
    private static final int MOST_PHRASE_TERMS = 32;
    private static final int MOST_EXCLUDED = 32;
    private static final int MOST_FILTERS = 32;
    private static final int LONGEST_TEXT = 20_000;

    /** Lets a family name come first and middle names be left out, and no name reach into the next author's. */
    private static final int NAME_SLOP = 6;

    private final WordsQuery words;
    private final TextTerms textTerms;

    /** How many of the words a paper must have. */
    enum Words {
        /** Any of those that tell most. */
        STRONGEST,
        ANY,
        ALL
    }

    QueryCompiler(IndexSearcher searcher, TextTerms textTerms, Learnt learnt) {
        this.words = new WordsQuery(searcher, textTerms, learnt);
        this.textTerms = textTerms;
    }

    Query compile(PaperQuery query, Words wanted) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        String text = cut(query.words());
        if (!text.isBlank()) {
            all.add(words(text, wanted), Occur.MUST);
        }
        query.phrases().stream().limit(MOST_PHRASES).forEach(phrase -> all.add(phrase(phrase), Occur.MUST));
        addFilters(all, query);
        if (isOnlyExcluding(all.build())) {
            all.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        return all.build();
    }

    private Query words(String text, Words wanted) throws IOException {
        return switch (wanted) {
            case STRONGEST -> words.finding(text);
            case ANY -> words.scoring(text);
            case ALL -> words.all(text);
        };
    }

    /** The terms of the query's words. */
    QueryTerms terms(PaperQuery query) throws IOException {
        return words.terms(cut(query.words()));
    }

    /** The order; a query without words has no relevance, its newest papers come first. */
    static Sort sort(PaperQuery query) {
        SortField newest = LongField.newSortField(PaperFields.DAY, true, SortedNumericSelector.Type.MAX);
        newest.setMissingValue(Long.MIN_VALUE);
        SortField votes = IntField.newSortField(PaperFields.VOTES, true, SortedNumericSelector.Type.MAX);
        if (query.sort() == PaperQuery.Sort.VOTES) {
            return new Sort(votes, newest);
        }
        boolean ranked = !query.words().isBlank() || !query.phrases().isEmpty();
        return query.sort() == PaperQuery.Sort.RELEVANCE && ranked ? Sort.RELEVANCE : new Sort(newest, votes);
    }

    private void addFilters(BooleanQuery.Builder all, PaperQuery query) {
        query.authors().stream().limit(MOST_FILTERS).forEach(name -> all.add(author(name), Occur.FILTER));
        if (!query.categories().isEmpty()) {
            all.add(category(query.categories()), Occur.FILTER);
        }
        if (query.from().isPresent() || query.to().isPresent()) {
            long from = query.from().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE);
            long to = query.to().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE);
            all.add(LongField.newRangeQuery(PaperFields.DAY, from, to), Occur.FILTER);
        }
        if (query.minimumUpvotes() > 0) {
            int least = query.minimumUpvotes();
            all.add(IntField.newRangeQuery(PaperFields.VOTES, least, Integer.MAX_VALUE), Occur.FILTER);
        }
        query.excluded().stream().limit(MOST_EXCLUDED).forEach(text -> all.add(phrase(text), Occur.MUST_NOT));
    }

    private Query phrase(String text) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        textTerms.of(PaperFields.TEXT, cut(text)).stream()
                .filter(term -> !term.joined())
                .limit(MOST_PHRASE_TERMS)
                .forEach(term -> phrase.add(new Term(PaperFields.TEXT, term.term()), term.position()));
        return notEmpty(phrase.build());
    }

    private Query author(String name) {
        List<String> names = textTerms.of(PaperFields.AUTHOR, cut(name)).stream()
                .map(TextTerms.Occurrence::term)
                .limit(MOST_PHRASE_TERMS)
                .toList();
        List<String> full = names.stream().filter(term -> term.length() > 1).toList();
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(NAME_SLOP);
        (full.isEmpty() ? names : full).forEach(term -> phrase.add(new Term(PaperFields.AUTHOR, term)));
        return notEmpty(phrase.build());
    }

    private static Query category(List<String> categories) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        categories.stream()
                .limit(MOST_FILTERS)
                .map(name -> new Term(PaperFields.CATEGORY, name.strip().toLowerCase(Locale.ROOT)))
                .forEach(term -> any.add(new TermQuery(term), Occur.SHOULD));
        return any.build();
    }

    private static Query notEmpty(PhraseQuery phrase) {
        return phrase.getTerms().length == 0 ? new MatchNoDocsQuery("no words") : phrase;
    }

    private static boolean isOnlyExcluding(BooleanQuery query) {
        return query.clauses().stream().allMatch(clause -> clause.getOccur() == Occur.MUST_NOT);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
