package dev.paperboy.data.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * The terms of a text that is searched for, and how much each counts: the root of how often it was given, so that a word
 * that a whole paragraph repeats does not drown the others. Question words are left out, unless there is nothing else.
 */
final class QueryTerms {
    private final Map<String, Float> weights = new LinkedHashMap<>();
    private final List<Telling> telling = new ArrayList<>();
    private final List<Telling> sequence = new ArrayList<>();

    /** A term and how much it tells: its inverse document frequency, and that times its weight. */
    private record Telling(String term, double rarity, double strength) {}

    /** How much a term counts that says the same as what was typed. */
    private static final float SAME = 0.4f;

    QueryTerms(IndexReader reader, TextTerms textTerms, Acronyms acronyms, String words) throws IOException {
        List<TextTerms.Occurrence> all = textTerms.of(PaperFields.TEXT, words);
        List<TextTerms.Occurrence> subject =
                all.stream().filter(found -> !QuestionWords.has(found.term())).toList();
        List<TextTerms.Occurrence> used = subject.isEmpty() ? all : subject;
        Map<String, Integer> counts = new LinkedHashMap<>();
        used.forEach(occurrence -> counts.merge(occurrence.term(), 1, Integer::sum));
        Map<String, Telling> known = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            String term = count.getKey();
            float weight = (float) Math.sqrt(count.getValue());
            double rarity = rarity(reader, term);
            weights.put(term, weight);
            known.put(term, new Telling(term, rarity, rarity * weight));
        }
        for (String term : acronyms.others(used, textTerms)) {
            double rarity = rarity(reader, term);
            if (rarity > 0 && weights.putIfAbsent(term, SAME) == null) {
                known.put(term, new Telling(term, rarity, rarity * SAME));
            }
        }
        telling.addAll(known.values());
        used.stream()
                .filter(occurrence -> !occurrence.joined())
                .flatMap(occurrence -> Stream.ofNullable(known.get(occurrence.term())))
                .forEach(sequence::add);
    }

    /** How much each term counts, all of them. */
    Map<String, Float> weights() {
        return weights;
    }

    /** How much each term counts that some paper has. */
    Map<String, Float> known() {
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

    /** The inverse document frequency; none for a term that no paper has. */
    private static double rarity(IndexReader reader, String term) throws IOException {
        int papers = reader.docFreq(new Term(PaperFields.TEXT, term));
        return papers == 0 ? 0 : Math.log(1 + reader.numDocs() / (double) papers);
    }
}
