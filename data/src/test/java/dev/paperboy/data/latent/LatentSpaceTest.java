package dev.paperboy.data.latent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LatentSpaceTest {
    private static final List<String> WORDS =
            List.of("wing", "lift", "drag", "flow", "phone", "vowel", "tone", "voice");
    private static final int PAPERS = 300;

    private final Directory index = new ByteBuffersDirectory();
    private final Directory folder = new ByteBuffersDirectory();
    private DirectoryReader reader = write();
    private final LatentModel model = learn("text");

    @AfterEach
    void close() throws IOException {
        reader.close();
    }

    @Test
    void findsTheVectorsAgainThatItWrote() throws IOException {
        LatentSpace first = space();
        first.cover(reader);
        float written = product(first);
        reopen();
        LatentSpace second = space();
        second.coverQuickly(reader);
        assertThat(product(second)).isEqualTo(written).isPositive();
        assertThat(folder.listAll()).hasSize(1);
    }

    @Test
    void leavesWhatTakesTimeToThePatient() throws IOException {
        LatentSpace space = space();
        space.coverQuickly(reader);
        assertThat(space.of(segment())).isEmpty();
        space.cover(reader);
        assertThat(space.of(segment())).isPresent();
    }

    @Test
    void computesDamagedVectorsAnew() throws IOException {
        LatentSpace first = space();
        first.cover(reader);
        float written = product(first);
        reopen();
        String name = folder.listAll()[0];
        folder.deleteFile(name);
        try (IndexOutput half = folder.createOutput(name, IOContext.DEFAULT)) {
            half.writeString("half a file");
        }
        LatentSpace second = space();
        second.coverQuickly(reader);
        assertThat(second.of(segment())).isEmpty();
        second.cover(reader);
        assertThat(product(second)).isEqualTo(written);
    }

    @Test
    void doesNotTakeAnotherModelsVectorsAndDeletesThem() throws IOException {
        space().cover(reader);
        String before = folder.listAll()[0];
        reopen();
        LatentSpace second = new LatentSpace(learn("title"), "text", folder, 1);
        second.coverQuickly(reader);
        assertThat(second.of(segment())).isEmpty();
        second.cover(reader);
        second.tidy();
        assertThat(folder.listAll()).hasSize(1).doesNotContain(before);
    }

    @Test
    void writesNothingForFewPapers() throws IOException {
        LatentSpace space = new LatentSpace(model, "text", folder);
        space.coverQuickly(reader);
        assertThat(space.of(segment())).isPresent();
        assertThat(folder.listAll()).isEmpty();
    }

    private LatentSpace space() {
        return new LatentSpace(model, "text", folder, 1);
    }

    private float product(LatentSpace space) throws IOException {
        return space.of(segment()).orElseThrow().product(7, model.vector(Map.of("lift", 1f, "tone", 1f)));
    }

    private LeafReader segment() {
        return reader.leaves().get(0).reader();
    }

    private void reopen() throws IOException {
        reader.close();
        reader = DirectoryReader.open(index);
    }

    private DirectoryReader write() {
        try (IndexWriter writer = new IndexWriter(index, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (int paper = 0; paper < PAPERS; paper++) {
                int half = paper % 2 * WORDS.size() / 2;
                String text = "";
                for (int word = 0; word < WORDS.size() / 2; word++) {
                    text += WORDS.get(half + (paper / (word + 1) + word) % (WORDS.size() / 2)) + " ";
                }
                Document document = new Document();
                document.add(new TextField("text", text, Field.Store.NO));
                document.add(new TextField("title", text.substring(0, text.indexOf(' ')), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.commit();
            return DirectoryReader.open(index);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LatentModel learn(String field) {
        try {
            return LatentModel.learn(reader, field, () -> false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
