package dev.paperboy.data.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Makes terms of English scientific text: lower case, no accents, no possessives, hyphenated words both joined and apart,
 * no stop words, stemmed. Names are neither split, stopped nor stemmed; words for spelling are not stemmed.
 */
final class PaperAnalyzer extends Analyzer {
    /** The gap between two titles, keywords or authors, so that no phrase reaches across. */
    private static final int GAP = 100;

    PaperAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer source = new StandardTokenizer();
        TokenStream tokens = new LowerCaseFilter(new EnglishPossessiveFilter(source));
        if (field.equals(PaperFields.AUTHOR)) {
            return new TokenStreamComponents(source, new ASCIIFoldingFilter(tokens));
        }
        tokens = new ASCIIFoldingFilter(new CompoundFilter(tokens));
        tokens = new StopFilter(tokens, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
        return new TokenStreamComponents(
                source, field.equals(PaperFields.SPELLING) ? tokens : new PorterStemFilter(tokens));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    /**
     * A text as this analyzer is to be given it. The tokenizer breaks words at hyphens but not at underscores, which {@link
     * CompoundFilter} divides; a character stands for a character, so that offsets hold.
     */
    static String readable(String text) {
        return text.replace('-', '_').replace('\u2010', '_').replace('\u2011', '_');
    }
}
