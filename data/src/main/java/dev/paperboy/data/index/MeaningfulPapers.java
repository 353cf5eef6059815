package dev.paperboy.data.index;

import dev.paperboy.paper.EmbedderException;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperIndex;
import dev.paperboy.paper.PaperQuery;
import dev.paperboy.paper.PaperStore;
import dev.paperboy.paper.Score;
import dev.paperboy.paper.SearchResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds papers by words and by an embedding model together, fused by reciprocal rank (Cormack et al., 2009). When the model
 * fails, what the words find is the answer, with a note. Thread-safe.
 */
public final class MeaningfulPapers implements PaperIndex {
    private static final Logger LOG = LoggerFactory.getLogger(MeaningfulPapers.class);
    private static final int DEPTH = 100;
    /** The constant of reciprocal rank fusion, as in its paper. */
    private static final double SOFTENING = 60;

    private static final int PASSAGE = 240;

    private final PaperIndex words;
    private final PaperVectors vectors;
    private final PaperStore store;
    private final AtomicBoolean failing = new AtomicBoolean();

    /** Adds meaning to what finds by words. */
    public MeaningfulPapers(PaperIndex words, PaperVectors vectors, PaperStore store) {
        this.words = words;
        this.vectors = vectors;
        this.store = store;
    }

    @Override
    public SearchResult search(PaperQuery query, int offset, int limit) {
        boolean aboutSomething = !query.words().isBlank()
                && query.sort() == PaperQuery.Sort.RELEVANCE
                && PaperId.arxiv(query.words()).isEmpty();
        if (!aboutSomething || offset + limit > DEPTH || vectors.size() == 0) {
            return words.search(query, offset, limit);
        }
        try {
            Map<PaperId, Double> near = vectors.nearest(query.words(), DEPTH);
            if (failing.getAndSet(false)) {
                LOG.info("The model {} answers again; search goes by meaning too", vectors.model());
            }
            return fused(query, near, offset, limit);
        } catch (EmbedderException failure) {
            if (!failing.getAndSet(true)) {
                LOG.warn("The model {} fails; search goes by words", vectors.model(), failure);
            }
            return noted(words.search(query, offset, limit), failure);
        }
    }

    private SearchResult noted(SearchResult found, EmbedderException failure) {
        String note = "Found by words alone: " + vectors.model() + " " + failure.getMessage() + ".";
        return new SearchResult(
                found.hits(),
                found.total(),
                found.exact(),
                found.didYouMean(),
                Optional.of(found.relaxed().map(said -> said + " ").orElse("") + note));
    }

    private SearchResult fused(PaperQuery query, Map<PaperId, Double> near, int offset, int limit) {
        SearchResult found = words.search(query, 0, DEPTH);
        Set<PaperId> allowed = words.matching(query.withWords(""), near.keySet());
        Map<PaperId, SearchResult.Hit> hits = new LinkedHashMap<>();
        Map<PaperId, List<Score.Term>> terms = new HashMap<>();
        int rank = 0;
        for (SearchResult.Hit hit : found.hits()) {
            hits.put(hit.paper(), hit);
            add(terms, hit.paper(), new Score.Term("words, place " + (rank + 1), 1 / (SOFTENING + ++rank)));
        }
        rank = 0;
        for (Map.Entry<PaperId, Double> paper : near.entrySet()) {
            rank++;
            if (allowed.contains(paper.getKey())) {
                add(terms, paper.getKey(), new Score.Term("meaning, place " + rank, 1 / (SOFTENING + rank)));
            }
        }
        return new SearchResult(
                page(hits, terms, offset, limit),
                Math.max(found.total(), terms.size()),
                found.exact() && found.total() >= terms.size(),
                found.didYouMean(),
                found.relaxed());
    }

    private static void add(Map<PaperId, List<Score.Term>> terms, PaperId paper, Score.Term term) {
        terms.computeIfAbsent(paper, unused -> new ArrayList<>()).add(term);
    }

    private List<SearchResult.Hit> page(
            Map<PaperId, SearchResult.Hit> hits, Map<PaperId, List<Score.Term>> terms, int offset, int limit) {
        List<SearchResult.Hit> page = new ArrayList<>();
        terms.entrySet().stream()
                .map(entry -> Map.entry(
                        entry.getKey(),
                        new Score(
                                entry.getValue().stream()
                                        .mapToDouble(Score.Term::points)
                                        .sum(),
                                entry.getValue())))
                .sorted(Comparator.comparingDouble((Map.Entry<PaperId, Score> entry) ->
                                -entry.getValue().value())
                        .thenComparing(Map.Entry::getKey))
                .skip(offset)
                .limit(limit)
                .forEach(entry -> Optional.ofNullable(hits.get(entry.getKey()))
                        .or(() -> store.find(entry.getKey()).map(MeaningfulPapers::unmarked))
                        .ifPresent(hit -> page.add(
                                new SearchResult.Hit(hit.paper(), entry.getValue(), hit.title(), hit.passage()))));
        return page;
    }

    /** A paper that none of the words is in. */
    private static SearchResult.Hit unmarked(Paper paper) {
        String text = paper.abstractText();
        int space = text.lastIndexOf(' ', PASSAGE);
        String passage = text.length() <= PASSAGE ? text : text.substring(0, space > 0 ? space : PASSAGE) + " …";
        return new SearchResult.Hit(
                paper.id(),
                new Score(0, List.of()),
                List.of(new SearchResult.Piece(paper.title(), false)),
                passage.isEmpty() ? List.of() : List.of(new SearchResult.Piece(passage, false)));
    }

    @Override
    public List<SearchResult.Hit> similar(PaperId paper, int limit) {
        return words.similar(paper, limit);
    }

    @Override
    public Set<PaperId> matching(PaperQuery query, Collection<PaperId> among) {
        return words.matching(query, among);
    }

    @Override
    public List<Title> titles(String typed, int limit) {
        return words.titles(typed, limit);
    }
}
