package dev.paperboy.data.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.Arrivals;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperQuery;
import dev.paperboy.paper.PaperStore;
import dev.paperboy.paper.PapersInMemory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneIndexTest {
    private static final PaperQuery STUDY = PaperQuery.of("study");

    @TempDir
    Path folder;

    @Test
    void findsWhatWasKeptAfterItWasOpened() throws IOException {
        PapersInMemory store = store(1, 10);
        try (LuceneIndex index = LuceneIndex.open(folder, store)) {
            index.catchUp().join();
            assertThat(total(index)).isEqualTo(10);
            store.keep(arrivals(11, 12));
            index.catchUp().join();
            assertThat(total(index)).isEqualTo(12);
        }
    }

    @Test
    void readsOnlyWhatChangedWhenItIsOpenedAgain() throws IOException {
        PapersInMemory store = store(1, 600);
        openAndClose(store);
        store.keep(arrivals(601, 603));
        assertThat(readFrom(store)).isEqualTo(600);
    }

    @Test
    void findsWhatWasWrittenWhenItIsOpenedAgain() throws IOException {
        PapersInMemory store = store(1, 300);
        try (LuceneIndex index = LuceneIndex.open(folder, store)) {
            index.readAhead();
            store.keep(arrivals(301, 310));
            index.write().join();
        }
        assertThat(readFrom(store)).isEqualTo(310);
    }

    /** The revision from which the store was read when the index was opened, which then has all its papers. */
    private long readFrom(PapersInMemory store) throws IOException {
        List<Long> asked = new ArrayList<>();
        assertFindsAll(new WatchedStore(store, asked::add));
        return asked.get(0);
    }

    @Test
    void replacesAPaperThatChanged() throws IOException {
        PapersInMemory store = store(1, 2);
        try (LuceneIndex index = LuceneIndex.open(folder, store)) {
            store.keep(List.of(Arrivals.arxiv(id(1), "penguins")));
            index.catchUp().join();
            assertThat(index.papers().search(PaperQuery.of("penguins"), 0, 5).total())
                    .isEqualTo(1);
            assertThat(total(index)).isEqualTo(2);
        }
    }

    @Test
    void isMadeAnewWhenTheStoreIsARestoredOne() throws IOException {
        openAndClose(store(1, 20));
        assertFindsAll(store(1, 5));
    }

    @Test
    void isMadeAnewWhenTheStoreHasOtherPapersAtTheSameRevision() throws IOException {
        openAndClose(store(1, 20));
        PapersInMemory other = store(101, 110);
        IntStream.range(0, 10).forEach(i -> other.keep(List.of(Arrivals.arxiv(id(101), "changed " + i))));
        assertThat(other.revision()).isEqualTo(20);
        try (LuceneIndex index = LuceneIndex.open(folder, other)) {
            index.catchUp().join();
            assertThat(index.papers().search(PaperQuery.of(id(110)), 0, 5).hits())
                    .hasSize(1);
            assertThat(total(index)).isEqualTo(10);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_", ".cfs", ".cfe", ".si"})
    void isMadeAnewWhenAFileIsCutShort(String name) throws IOException {
        openAndClose(store(1, 50));
        Path file = file(name);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) / 2));
        assertIsMadeAnew();
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_", ".cfs", ".cfe", ".si"})
    void isMadeAnewWhenAFileIsOverwritten(String name) throws IOException {
        openAndClose(store(1, 50));
        try (RandomAccessFile file = new RandomAccessFile(file(name).toFile(), "rw")) {
            file.seek(file.length() / 2);
            file.write(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        }
        assertIsMadeAnew();
    }

    @ParameterizedTest
    @ValueSource(strings = {".cfs", ".cfe", ".si"})
    void isMadeAnewWhenAFileIsMissing(String name) throws IOException {
        openAndClose(store(1, 50));
        Files.delete(file(name));
        assertIsMadeAnew();
    }

    @Test
    void isMadeAnewWhenItIsOfAnotherSchema() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
            writer.addDocument(new Document());
        }
        assertIsMadeAnew();
    }

    @Test
    void findsTheOldIndexWhileANewOneIsBeingMade() throws IOException {
        PapersInMemory store = store(1, 600);
        try (LuceneIndex index = LuceneIndex.open(folder, store)) {
            index.catchUp().join();
            List<Long> totals = new ArrayList<>();
            index.rebuild(count -> totals.add(total(index)));
            assertThat(totals.subList(0, totals.size() - 1)).isNotEmpty().containsOnly(600L);
            assertThat(total(index)).isEqualTo(600);
        }
    }

    @Test
    void refusesASecondOpener() throws IOException {
        PapersInMemory store = store(1, 3);
        try (LuceneIndex first = LuceneIndex.open(folder, store)) {
            assertThatThrownBy(() -> LuceneIndex.open(folder, store)).isInstanceOf(IOException.class);
            first.catchUp().join();
            assertThat(total(first)).isEqualTo(3);
        }
    }

    @Test
    void answersListsOfQueriesAsWordsOnly() throws IOException {
        StringWriter run = new StringWriter();
        try (LuceneIndex index = LuceneIndex.open(folder, store(1, 3))) {
            index.catchUp().join();
            String queries = "{\"id\":\"a\",\"text\":\"-study \\\"number\"}\n\n{\"id\":\"b\",\"text\":\"zzyzx\"}\n";
            assertThat(index.queryRun().answer(new BufferedReader(new StringReader(queries)), 2, run))
                    .isEqualTo(2);
            assertThatThrownBy(() -> index.queryRun()
                            .answer(new BufferedReader(new StringReader("{\"id\":1")), 2, new StringWriter()))
                    .hasMessageContaining("line 1");
        }
        assertThat(run.toString().lines())
                .hasSize(2)
                .allMatch(line -> line.matches("a Q0 2608\\.\\d+ [12] \\S+ paperboy"));
    }

    private void assertIsMadeAnew() throws IOException {
        assertFindsAll(store(1, 50));
    }

    private void assertFindsAll(PaperStore store) throws IOException {
        try (LuceneIndex index = LuceneIndex.open(folder, store)) {
            index.catchUp().join();
            assertThat(total(index)).isEqualTo(store.count());
        }
    }

    private void openAndClose(PapersInMemory store) throws IOException {
        try (LuceneIndex index = LuceneIndex.open(folder, store)) {
            index.catchUp().join();
        }
    }

    private Path file(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static long total(LuceneIndex index) {
        return index.papers().search(STUDY, 0, 5).total();
    }

    private static PapersInMemory store(int first, int last) {
        PapersInMemory store = new PapersInMemory();
        store.keep(arrivals(first, last));
        return store;
    }

    private static List<Arrival> arrivals(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> Arrivals.arxiv(id(number), "number " + number))
                .toList();
    }

    private static String id(int number) {
        return PaperId.of("2608.%05d".formatted(number)).value();
    }
}
