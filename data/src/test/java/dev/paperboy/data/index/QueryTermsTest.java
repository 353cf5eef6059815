package dev.paperboy.data.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.paperboy.data.latent.LatentModel;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers on flight and on speech in turn; a third has {@code quark} three times, a third {@code photon}, a third {@code wing_span}. */
class QueryTermsTest {
    private static final List<String> FLIGHT = List.of("wing", "lift", "drag", "flow", "rudder");
    private static final List<String> SPEECH = List.of("phone", "vowel", "accent", "tone", "voice");
    private static final int PAPERS = 300;

    private final PaperAnalyzer analyzer = new PaperAnalyzer();
    private DirectoryReader reader;

    @BeforeEach
    void write() throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (int paper = 0; paper < PAPERS; paper++) {
                List<String> topic = paper % 2 == 0 ? FLIGHT : SPEECH;
                String odd = paper % 3 == 0 ? " quark quark quark" : paper % 3 == 1 ? " photon" : " wing_span";
                String text =
                        topic.get(paper % 5) + " " + topic.get((paper + 1) % 5) + " " + topic.get((paper + 3) % 5);
                Document document = new Document();
                document.add(new TextField(PaperFields.TEXT, text + odd, Field.Store.NO));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
    }

    @Test
    void countsACompoundWordLessThanItsParts() throws IOException {
        Map<String, Float> terms = emphasised("wing-span", Optional.empty());
        assertThat(terms).containsOnlyKeys("wingspan", "wing", "span");
        assertThat(terms.get("wingspan")).isLessThan(terms.get("span"));
    }

    @Test
    void countsATermMoreThatPapersRepeat() throws IOException {
        Map<String, Float> terms = emphasised("quark photon", Optional.empty());
        assertThat(terms.get("quark")).isGreaterThan(terms.get("photon"));
    }

    @Test
    void countsATermLessThatMeansWhatTheOthersMean() throws IOException {
        LatentModel model = LatentModel.learn(reader, PaperFields.TEXT, () -> false);
        Map<String, Float> terms = emphasised("lift drag flow vowel", Optional.of(model));
        assertThat(terms.get("drag")).isLessThan(terms.get("vowel"));
    }

    @Test
    void countsTermsAsMuchAsBeforeOnAverage() throws IOException {
        Map<String, Float> terms = emphasised("quark photon wing-span unheard", Optional.empty());
        assertThat(terms.values().stream().mapToDouble(weight -> weight).average())
                .hasValueCloseTo(1.0, within(1e-6));
        assertThat(emphasised("quark", Optional.empty())).containsExactly(Map.entry("quark", 1f));
    }

    private Map<String, Float> emphasised(String words, Optional<LatentModel> model) throws IOException {
        Learnt learnt = new Learnt(Acronyms.NONE, model, Emphasis.LEARNT);
        return new QueryTerms(new IndexSearcher(reader), new TextTerms(analyzer), learnt, words).emphasised(24);
    }
}
