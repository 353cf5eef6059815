package dev.paperboy.data.index;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index's files: one writer, searchers, and with each commit the revision of the store it agrees with. An index that is
 * damaged or of another schema is emptied when it is opened. Thread-safe.
 */
final class IndexFolder implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final String REVISION = "revision";
    private static final String SCHEMA = "schema";

    /** Enough to write segments of some twenty thousand papers, which need little merging; a quarter of a heap of 512 MB. */
    private static final double BUFFER_MEGABYTES = 128;

    /** Looking up a query's words costs as much as ranking by them when there are many segments. */
    private static final double FEW = 3;

    private static final double SMALL_MEGABYTES = 64;

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private IndexFolder(FSDirectory directory, IndexWriter writer, SearcherManager searchers) {
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
    }

    /**
     * Opens the index in a folder, creating it where there is none.
     *
     * @throws IOException when the folder can't be written, or another process has it open
     */
    static IndexFolder open(Path folder, Analyzer analyzer, Similarity similarity, CorpusModel model)
            throws IOException {
        Files.createDirectories(folder);
        try {
            return openThere(folder, analyzer, similarity, model);
        } catch (IOException | IllegalArgumentException e) {
            if (!isDamage(e)) {
                throw e;
            }
            LOG.warn("The search index can't be used ({}); it is made anew from the store", e.getMessage());
            empty(folder);
            return openThere(folder, analyzer, similarity, model);
        }
    }

    private static IndexFolder openThere(Path folder, Analyzer analyzer, Similarity similarity, CorpusModel model)
            throws IOException {
        FSDirectory directory = FSDirectory.open(folder);
        try {
            checkSchema(directory);
            IndexWriterConfig config =
                    new IndexWriterConfig(analyzer).setSimilarity(similarity).setRAMBufferSizeMB(BUFFER_MEGABYTES);
            config.setMergePolicy(
                    new TieredMergePolicy().setSegmentsPerTier(FEW).setFloorSegmentMB(SMALL_MEGABYTES));
            config.setMergedSegmentWarmer(model::cover);
            IndexWriter writer = new IndexWriter(directory, config);
            return new IndexFolder(directory, writer, searchers(writer, similarity, model));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Deletes Lucene's files, by their names, and only while no other process has them open. */
    private static void empty(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
                Stream<Path> files = Files.list(folder)) {
            lock.ensureValid();
            for (Path file : files.filter(IndexFolder::isLucenes).toList()) {
                Files.delete(file);
            }
        }
    }

    private static boolean isLucenes(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(IndexFileNames.SEGMENTS)
                || name.startsWith(IndexFileNames.PENDING_SEGMENTS)
                || IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches();
    }

    private static SearcherManager searchers(IndexWriter writer, Similarity similarity, CorpusModel model)
            throws IOException {
        try {
            return new SearcherManager(writer, new Searchers(similarity, model));
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    private static void checkSchema(Directory directory) throws IOException {
        if (DirectoryReader.indexExists(directory)) {
            Map<String, String> written =
                    SegmentInfos.readLatestCommit(directory).getUserData();
            String schema = written.getOrDefault(SCHEMA, "none");
            if (!schema.equals(String.valueOf(PaperFields.SCHEMA))) {
                throw new IllegalArgumentException("it has schema " + schema + ", not " + PaperFields.SCHEMA);
            }
        }
    }

    /** Whether it is the index's content that is at fault, not the disk or another process. */
    private static boolean isDamage(Exception e) {
        return e instanceof CorruptIndexException
                || e instanceof IndexFormatTooOldException
                || e instanceof IndexFormatTooNewException
                || e instanceof IndexNotFoundException
                || e instanceof EOFException
                || e instanceof FileNotFoundException
                || e instanceof NoSuchFileException
                || e instanceof IllegalArgumentException;
    }

    IndexWriter writer() {
        return writer;
    }

    SearcherManager searchers() {
        return searchers;
    }

    /**
     * Reads everything once, some seconds for millions of papers. Not through the memory map that searches use: all of the index would be
     * resident then. Nothing is damaged where nothing was committed yet.
     *
     * @throws CorruptIndexException when something else is read than was committed
     */
    void checkIntegrity() throws IOException {
        try (Directory unmapped = new NIOFSDirectory(directory.getDirectory(), NoLockFactory.INSTANCE)) {
            if (!DirectoryReader.indexExists(unmapped)) {
                return;
            }
            for (String file : SegmentInfos.readLatestCommit(unmapped).files(true)) {
                try (IndexInput input = unmapped.openInput(file, IOContext.READONCE)) {
                    CodecUtil.checksumEntireFile(input);
                }
            }
        }
    }

    /** The store's revision at the last commit; 0 when there was none. */
    long revision() {
        long revision = 0;
        Iterable<Map.Entry<String, String>> committed = writer.getLiveCommitData();
        if (committed != null) {
            for (Map.Entry<String, String> entry : committed) {
                revision = entry.getKey().equals(REVISION) ? Long.parseLong(entry.getValue()) : revision;
            }
        }
        return revision;
    }

    /** Makes everything written so far last, as the state of the store at the revision. */
    void commit(long revision) throws IOException {
        Map<String, String> data =
                Map.of(REVISION, String.valueOf(revision), SCHEMA, String.valueOf(PaperFields.SCHEMA));
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            searchers.close();
            writer.rollback();
        }
    }

    /** Searchers that score as the index was written. */
    private static final class Searchers extends SearcherFactory {
        private final Similarity similarity;
        private final CorpusModel model;

        Searchers(Similarity similarity, CorpusModel model) {
            this.similarity = similarity;
            this.model = model;
        }

        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) throws IOException {
            model.coverQuickly(reader);
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(similarity);
            return searcher;
        }
    }
}
