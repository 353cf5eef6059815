package dev.paperboy.data.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Gives the terms of a text. Thread-safe. */
final class TextTerms {
    private final Analyzer analyzer;

    /**
     * A term and where it comes from.
     *
     * @param position the place of its word in the text, from 0
     * @param start where it begins in the text
     * @param end where it ends in the text, exclusive
     * @param joined whether it is a compound word's parts in one; the parts follow
     */
    record Occurrence(String term, int position, int start, int end, boolean joined) {
        /** The same in a longer text, of which the text was a part from there on; the position stays that in the part. */
        Occurrence shifted(int by) {
            return new Occurrence(term, position, start + by, end + by, joined);
        }
    }

    TextTerms(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** The terms that a field has for a text, in order. */
    List<Occurrence> of(String field, String text) {
        String readable = field.equals(PaperFields.AUTHOR) ? text : PaperAnalyzer.readable(text);
        try (TokenStream tokens = analyzer.tokenStream(field, readable)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
            TypeAttribute type = tokens.addAttribute(TypeAttribute.class);
            List<Occurrence> terms = new ArrayList<>();
            int position = -1;
            tokens.reset();
            while (tokens.incrementToken()) {
                position += increment.getPositionIncrement();
                boolean joined = type.type().equals(CompoundFilter.JOINED);
                terms.add(new Occurrence(term.toString(), position, offset.startOffset(), offset.endOffset(), joined));
            }
            tokens.end();
            return terms;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        }
    }
}
