package dev.paperboy.bench.search;

import dev.paperboy.paper.Paper;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;

/** The yardstick: title and abstract as one text, analysed as English, BM25 (k1 0.9, b 0.4), the default writer. */
final class PlainLucene implements Closeable {
    private static final String TEXT = "text";

    private final EnglishAnalyzer analyzer = new EnglishAnalyzer();
    private final FSDirectory directory;

    PlainLucene(Path folder) throws IOException {
        this.directory = FSDirectory.open(folder);
    }

    /** Writes the papers and commits, unless that was done before. */
    void index(Iterable<Paper> papers) throws IOException {
        if (DirectoryReader.indexExists(directory)) {
            return;
        }
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setSimilarity(new BM25Similarity(0.9f, 0.4f));
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Paper paper : papers) {
                Document document = new Document();
                document.add(new StringField("id", paper.id().value(), Field.Store.YES));
                document.add(new TextField(TEXT, paper.title() + " " + paper.abstractText(), Field.Store.NO));
                document.add(new StoredField("abstract", paper.abstractText()));
                writer.addDocument(document);
            }
        }
    }

    /** Opens what was written; the reader closes with the searcher's reader. */
    IndexSearcher searcher() throws IOException {
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setSimilarity(new BM25Similarity(0.9f, 0.4f));
        searcher.setQueryCache(null);
        return searcher;
    }

    /** The ten best papers with any of the words; how many there were. */
    int search(IndexSearcher searcher, String words) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        try (TokenStream tokens = analyzer.tokenStream(TEXT, words)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                query.add(new TermQuery(new Term(TEXT, term.toString())), Occur.SHOULD);
            }
            tokens.end();
        }
        return searcher.search(query.build(), 10).scoreDocs.length;
    }

    @Override
    public void close() throws IOException {
        directory.close();
    }
}
