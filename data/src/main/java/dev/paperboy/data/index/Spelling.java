package dev.paperboy.data.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Corrects misspelt words to words of the papers themselves; frequent words are preferred. */
final class Spelling {
    private static final int MOST_WORDS = 16;
    private static final int MOST_CORRECTIONS = 4;
    private static final int SHORTEST = 4;

    /** A known word is taken for a slip when the other is so many times more frequent. */
    private static final int FREQUENCY_RATIO = 50;

    private final IndexReader reader;
    private final TextTerms textTerms;
    private final Vocabulary vocabulary;

    Spelling(IndexReader reader, TextTerms textTerms, Vocabulary vocabulary) {
        this.reader = reader;
        this.textTerms = textTerms;
        this.vocabulary = vocabulary;
    }

    /** The text with its misspelt words corrected; empty when none looks misspelt or can be corrected. */
    Optional<String> correct(String text) throws IOException {
        List<String> words = new ArrayList<>(List.of(text.strip().split("\\s+")));
        int corrections = 0;
        for (int at = 0; at < Math.min(words.size(), MOST_WORDS) && corrections < MOST_CORRECTIONS; at++) {
            Optional<String> better = better(words.get(at));
            if (better.isPresent()) {
                words.set(at, better.get());
                corrections++;
            }
        }
        return corrections == 0 ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    private Optional<String> better(String word) throws IOException {
        List<TextTerms.Occurrence> terms = textTerms.of(PaperFields.SPELLING, word);
        if (terms.size() != 1 || !terms.get(0).term().chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        String term = terms.get(0).term();
        if (term.length() < SHORTEST) {
            return Optional.empty();
        }
        long known = frequency(PaperFields.SPELLING, term);
        if (known * FREQUENCY_RATIO > reader.numDocs()
                || vocabulary.nearest(term, known * FREQUENCY_RATIO).isEmpty()
                || frequency(PaperFields.AUTHOR, term) > 0) {
            return Optional.empty();
        }
        long frequency = Math.max(known, stemFrequency(word));
        return frequency * FREQUENCY_RATIO > reader.numDocs()
                ? Optional.empty()
                : vocabulary.nearest(term, frequency * FREQUENCY_RATIO);
    }

    /** How many papers have a form of the word, which is no slip then. */
    private int stemFrequency(String word) throws IOException {
        int frequency = 0;
        for (TextTerms.Occurrence stem : textTerms.of(PaperFields.TEXT, word)) {
            frequency = Math.max(frequency, frequency(PaperFields.TEXT, stem.term()));
        }
        return frequency;
    }

    private int frequency(String field, String term) throws IOException {
        return reader.docFreq(new Term(field, term));
    }
}
