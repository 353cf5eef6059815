package dev.paperboy.data.index;

import dev.paperboy.paper.PaperId;
import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/** What the index holds of papers to show. Not thread-safe. */
final class IndexedPapers {
    private final IndexReader reader;

    IndexedPapers(IndexReader reader) {
        this.reader = reader;
    }

    PaperId id(int document) throws IOException {
        return new PaperId(text(document, PaperFields.ID));
    }

    String title(int document) throws IOException {
        return text(document, PaperFields.TITLE);
    }

    String abstractText(int document) throws IOException {
        return text(document, PaperFields.ABSTRACT);
    }

    private String text(int document, String field) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), field);
        return values.advanceExact(document - leaf.docBase)
                ? values.binaryValue().utf8ToString()
                : "";
    }
}
