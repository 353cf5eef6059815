package dev.paperboy.data.index;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {
    @TempDir
    Path folder;

    @Test
    void findsNothingDamagedBeforeTheFirstCommit() throws IOException {
        try (IndexFolder index = open()) {
            assertThatCode(index::checkIntegrity).doesNotThrowAnyException();
        }
    }

    @Test
    void noticesAByteThatIsNotAsItWasCommitted() throws IOException {
        try (IndexFolder index = open()) {
            Document document = new Document();
            document.add(new StringField(PaperFields.ID, "2501.00001", Field.Store.NO));
            index.writer().addDocument(document);
            index.commit(1);
            assertThatCode(index::checkIntegrity).doesNotThrowAnyException();

            spoil();

            assertThatThrownBy(index::checkIntegrity).isInstanceOf(CorruptIndexException.class);
        }
    }

    private IndexFolder open() throws IOException {
        PaperAnalyzer analyzer = new PaperAnalyzer();
        return IndexFolder.open(
                folder, analyzer, new BM25Similarity(), new CorpusModel(folder, new TextTerms(analyzer)));
    }

    private void spoil() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(one -> one.toString().endsWith(".cfs"))
                    .findFirst()
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2]++;
            Files.write(file, bytes);
        }
    }
}
