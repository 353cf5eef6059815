package dev.paperboy.data.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of a text that is searched for, and how much each counts: the root of how often it was given, so that a word
 * that a whole paragraph repeats does not drown the others. Question words are left out, unless there is nothing else.
 */
final class QueryTerms {
    private final Learnt learnt;
    private final Map<String, Float> weights = new LinkedHashMap<>();
    private final Map<String, TermStates> places = new HashMap<>();
    private final List<Telling> telling = new ArrayList<>();
    private final List<Telling> sequence = new ArrayList<>();
    private final Set<String> compounds = new HashSet<>();
    private final float[] meaning;

    /** A term and how much it tells: its inverse document frequency, and that times its weight. */
    private record Telling(String term, double rarity, double strength) {}

    /** How much a term counts that says the same as what was typed. */
    private static final float SAME = 0.4f;

    QueryTerms(IndexSearcher searcher, TextTerms textTerms, Learnt learnt, String words) throws IOException {
        this.learnt = learnt;
        List<TextTerms.Occurrence> used = subject(textTerms.of(PaperFields.TEXT, words));
        Map<String, Integer> counts = new LinkedHashMap<>();
        used.forEach(occurrence -> counts.merge(occurrence.term(), 1, Integer::sum));
        Map<String, Telling> known = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            String term = count.getKey();
            float weight = (float) Math.sqrt(count.getValue());
            double rarity = rarity(searcher, term);
            weights.put(term, weight);
            known.put(term, new Telling(term, rarity, rarity * weight));
        }
        for (Map.Entry<String, Float> other :
                learnt.acronyms().others(used, textTerms).entrySet()) {
            String term = other.getKey();
            float weight = SAME * other.getValue();
            double rarity = rarity(searcher, term);
            if (rarity > 0 && weights.putIfAbsent(term, weight) == null) {
                known.put(term, new Telling(term, rarity, rarity * weight));
            }
        }
        telling.addAll(known.values());
        readInOrder(used, known);
        this.meaning = learnt.meaning(known());
    }

    private void readInOrder(List<TextTerms.Occurrence> used, Map<String, Telling> known) {
        for (TextTerms.Occurrence occurrence : used) {
            if (occurrence.joined()) {
                compounds.add(occurrence.term());
            } else {
                Optional.ofNullable(known.get(occurrence.term())).ifPresent(sequence::add);
            }
        }
    }

    private static List<TextTerms.Occurrence> subject(List<TextTerms.Occurrence> all) {
        List<TextTerms.Occurrence> subject =
                all.stream().filter(found -> !QuestionWords.has(found.term())).toList();
        return subject.isEmpty() ? all : subject;
    }

    /** How much each term counts, all of them. */
    Map<String, Float> weights() {
        return weights;
    }

    /** What those mean together that some paper has; without length while nothing is learnt. */
    float[] meaning() {
        return meaning.clone();
    }

    private Map<String, Float> known() {
        Map<String, Float> known = new LinkedHashMap<>();
        telling.stream()
                .filter(one -> one.rarity() > 0)
                .forEach(one -> known.put(one.term(), weights.getOrDefault(one.term(), 1f)));
        return known;
    }

    /** The terms that tell most, not more than that many. */
    Map<String, Float> strongest(int most) {
        if (weights.size() <= most) {
            return weights;
        }
        Map<String, Float> kept = new LinkedHashMap<>();
        telling.stream()
                .sorted(Comparator.comparingDouble(Telling::strength).reversed())
                .limit(most)
                .forEach(one -> kept.put(one.term(), weights.getOrDefault(one.term(), 1f)));
        return kept;
    }

    /** The same, and how much each counts by its {@link Emphasis} too; that is 1 on average. */
    Map<String, Float> emphasised(int most) {
        Map<String, Float> terms = strongest(most);
        Map<String, Double> emphasis = new LinkedHashMap<>();
        terms.keySet().forEach(term -> emphasis.put(term, emphasis(term)));
        double mean =
                emphasis.values().stream().mapToDouble(one -> one).average().orElse(1);
        Map<String, Float> emphasised = new LinkedHashMap<>();
        emphasis.forEach((term, one) -> emphasised.put(term, (float) (terms.getOrDefault(term, 1f) * one / mean)));
        return emphasised;
    }

    private double emphasis(String term) {
        Optional<TermStates> place = Optional.ofNullable(places.get(term)).filter(known -> known.docFreq() > 0);
        double repeated = place.map(known -> (double) known.totalTermFreq() / known.docFreq())
                .orElse(1.0);
        return learnt.emphasis().of(compounds.contains(term), repeated, learnt.nearness(term, meaning));
    }

    /** Two terms that follow each other in the text, and how much it tells to find them so. */
    record Pair(String first, String second, double weight) {}

    /** The pairs of neighbours that papers may have, those that tell most. */
    List<Pair> pairs(int most) {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (int at = 1; at < sequence.size(); at++) {
            Telling first = sequence.get(at - 1);
            Telling second = sequence.get(at);
            double weight = Math.min(first.rarity(), second.rarity());
            if (weight > 0 && !first.equals(second)) {
                pairs.add(new Pair(first.term(), second.term(), weight));
            }
        }
        return pairs.stream()
                .sorted(Comparator.comparingDouble(Pair::weight).reversed())
                .limit(most)
                .toList();
    }

    /** A query for one of the terms, which is not looked up again. */
    Query query(String term) {
        Term of = new Term(PaperFields.TEXT, term);
        TermStates place = places.get(term);
        return place == null ? new TermQuery(of) : new TermQuery(of, place);
    }

    /** Where a segment has one of the terms; empty when it has not. */
    Optional<TermsEnum> in(LeafReaderContext segment, String term) throws IOException {
        TermStates place = places.get(term);
        Terms terms = segment.reader().terms(PaperFields.TEXT);
        if (place == null || terms == null) {
            return Optional.empty();
        }
        TermState found = place.get(segment);
        if (found == null) {
            return Optional.empty();
        }
        TermsEnum each = terms.iterator();
        each.seekExact(new BytesRef(term), found);
        return Optional.of(each);
    }

    /** The inverse document frequency; none for a term that no paper has. */
    private double rarity(IndexSearcher searcher, String term) throws IOException {
        TermStates place = TermStates.build(searcher, new Term(PaperFields.TEXT, term), true);
        places.put(term, place);
        int papers = place.docFreq();
        return papers == 0 ? 0 : Math.log(1 + searcher.getIndexReader().numDocs() / (double) papers);
    }
}
