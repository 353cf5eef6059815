package dev.paperboy.bench.search;

import dev.paperboy.paper.Paper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The yardstick: title and abstract as one text, analysed as English, BM25 (k1 0.9, b 0.4), the default writer; ids alone. */
final class PlainLucene implements Engine {
    private static final String TEXT = "text";
    private static final String ID = "id";

    private final EnglishAnalyzer analyzer = new EnglishAnalyzer();
    private final FSDirectory directory;
    private @Nullable IndexSearcher searcher;

    PlainLucene(Path folder) throws IOException {
        this.directory = FSDirectory.open(folder);
    }

    @Override
    public String name() {
        return "Lucene";
    }

    @Override
    public int most() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void index(Iterable<Paper> papers) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            write(papers);
        }
        IndexSearcher opened = new IndexSearcher(DirectoryReader.open(directory));
        opened.setSimilarity(new BM25Similarity(0.9f, 0.4f));
        opened.setQueryCache(null);
        searcher = opened;
    }

    private void write(Iterable<Paper> papers) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setSimilarity(new BM25Similarity(0.9f, 0.4f));
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Paper paper : papers) {
                Document document = new Document();
                document.add(
                        new BinaryDocValuesField(ID, new BytesRef(paper.id().value())));
                document.add(new TextField(TEXT, paper.title() + " " + paper.abstractText(), Field.Store.NO));
                document.add(new StoredField("abstract", paper.abstractText()));
                writer.addDocument(document);
            }
        }
    }

    @Override
    public List<String> search(String words) throws IOException {
        return search(words, TOP);
    }

    /** The ids of so many of the best papers. */
    List<String> search(String words, int most) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        try (TokenStream tokens = analyzer.tokenStream(TEXT, words)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                query.add(new TermQuery(new Term(TEXT, term.toString())), Occur.SHOULD);
            }
            tokens.end();
        }
        List<String> ids = new ArrayList<>();
        for (ScoreDoc hit : opened().search(query.build(), most).scoreDocs) {
            BinaryDocValues values = MultiDocValues.getBinaryValues(opened().getIndexReader(), ID);
            if (values != null && values.advanceExact(hit.doc)) {
                ids.add(values.binaryValue().utf8ToString());
            }
        }
        return ids;
    }

    private IndexSearcher opened() {
        IndexSearcher opened = searcher;
        if (opened == null) {
            throw new IllegalStateException("nothing is indexed yet");
        }
        return opened;
    }

    @Override
    public void close() throws IOException {
        if (searcher != null) {
            searcher.getIndexReader().close();
        }
        directory.close();
    }
}
