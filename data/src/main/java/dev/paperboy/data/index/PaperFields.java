package dev.paperboy.data.index;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** How a paper lies in the index. Whoever changes what is indexed raises {@link #SCHEMA}; older indexes are then rebuilt. */
final class PaperFields {
    /** The version of fields and analysis together. */
    static final int SCHEMA = 3;

    /** The paper's id, exact, and as a doc value. */
    static final String ID = "id";
    /** Title twice, keywords and abstract: what is searched and ranked. */
    static final String TEXT = "text";
    /** The words of titles and keywords as written, not stemmed: what misspelt words are corrected to. */
    static final String SPELLING = "spelling";
    /** The authors' names. */
    static final String AUTHOR = "author";
    /** Categories in lower case, and the archive each belongs to. */
    static final String CATEGORY = "category";
    /** The day of publication by UTC, in days since 1970-01-01; absent when unknown. */
    static final String DAY = "day";
    /** The newest number of upvotes. */
    static final String VOTES = "votes";
    /** The title, as a doc value. */
    static final String TITLE = "title";
    /** The abstract, as a doc value: stored fields take a third less room, and ten times as long to read. */
    static final String ABSTRACT = "abstract";

    private static final FieldType WORDS_ONLY = wordsOnly();

    private PaperFields() {}

    static Document document(Paper paper) {
        Document document = new Document();
        String id = paper.id().value();
        document.add(new StringField(ID, id, Field.Store.NO));
        document.add(new BinaryDocValuesField(ID, new BytesRef(id)));
        document.add(new BinaryDocValuesField(TITLE, new BytesRef(paper.title())));
        document.add(new BinaryDocValuesField(ABSTRACT, new BytesRef(paper.abstractText())));
        addText(document, paper);
        paper.authors().forEach(author -> document.add(new TextField(AUTHOR, author, Field.Store.NO)));
        categories(paper).forEach(category -> document.add(new StringField(CATEGORY, category, Field.Store.NO)));
        paper.publishedAt().ifPresent(at -> document.add(new LongField(DAY, epochDay(at), Field.Store.NO)));
        document.add(new IntField(VOTES, paper.popularity().upvotes(), Field.Store.NO));
        return document;
    }

    static Term idTerm(PaperId id) {
        return new Term(ID, id.value());
    }

    private static void addText(Document document, Paper paper) {
        String title = PaperAnalyzer.readable(paper.title());
        document.add(new TextField(TEXT, title, Field.Store.NO));
        document.add(new TextField(TEXT, title, Field.Store.NO));
        document.add(new TextField(TEXT, PaperAnalyzer.readable(paper.abstractText()), Field.Store.NO));
        document.add(new Field(SPELLING, title, WORDS_ONLY));
        for (String keyword : paper.keywords()) {
            String readable = PaperAnalyzer.readable(keyword);
            document.add(new TextField(TEXT, readable, Field.Store.NO));
            document.add(new Field(SPELLING, readable, WORDS_ONLY));
        }
    }

    private static Set<String> categories(Paper paper) {
        Set<String> categories = new LinkedHashSet<>();
        for (String category : paper.categories()) {
            String name = category.toLowerCase(Locale.ROOT);
            categories.add(name);
            int archiveEnd = name.indexOf('.');
            categories.add(archiveEnd < 0 ? name : name.substring(0, archiveEnd));
        }
        return categories;
    }

    private static long epochDay(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate().toEpochDay();
    }

    private static FieldType wordsOnly() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
