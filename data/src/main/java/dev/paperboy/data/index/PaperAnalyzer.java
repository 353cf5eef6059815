package dev.paperboy.data.index;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
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

    private static final NormalizeCharMap HYPHENS = hyphens();

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
    protected Reader initReader(String field, Reader reader) {
        return field.equals(PaperFields.AUTHOR) ? reader : new MappingCharFilter(HYPHENS, reader);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    /** The tokenizer breaks words at hyphens but not at underscores. */
    private static NormalizeCharMap hyphens() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        for (String hyphen : new String[] {"-", "\u2010", "\u2011"}) {
            map.add(hyphen, "_");
        }
        return map.build();
    }
}
