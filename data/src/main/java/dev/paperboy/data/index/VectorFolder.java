package dev.paperboy.data.index;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The vectors' files, and with each commit the model they are of and the store's revision up to which they go. Thread-safe. */
final class VectorFolder implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(VectorFolder.class);
    private static final String REVISION = "revision";
    private static final String MODEL = "model";

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final String model;
    private volatile long revision;

    private VectorFolder(Directory directory, String model) throws IOException {
        this.directory = directory;
        this.model = model;
        this.writer = new IndexWriter(directory, new IndexWriterConfig());
        Map<String, String> said = new HashMap<>();
        Iterable<Map.Entry<String, String>> commit = writer.getLiveCommitData();
        if (commit != null) {
            commit.forEach(entry -> said.put(entry.getKey(), entry.getValue()));
        }
        this.revision = Long.parseLong(said.getOrDefault(REVISION, "0"));
        if (!said.getOrDefault(MODEL, model).equals(model)) {
            LOG.info("The vectors are of the model {}; they are made anew by {}", said.get(MODEL), model);
            clear();
        }
        this.searchers = new SearcherManager(writer, null);
    }

    /** Opens the folder; one that is damaged is emptied. */
    static VectorFolder open(Path path, String model) throws IOException {
        Files.createDirectories(path);
        Directory directory = FSDirectory.open(path);
        try {
            return new VectorFolder(directory, model);
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | EOFException damaged) {
            LOG.warn("The vectors in {} are damaged and are made anew", path, damaged);
            for (String file : directory.listAll()) {
                directory.deleteFile(file);
            }
            return new VectorFolder(directory, model);
        }
    }

    IndexWriter writer() {
        return writer;
    }

    /** The store's revision up to which every paper has its vector. */
    long revision() {
        return revision;
    }

    void clear() throws IOException {
        writer.deleteAll();
        revision = 0;
    }

    /** Makes everything written last, and visible. */
    void commit(long upTo) {
        try {
            writer.setLiveCommitData(
                    Map.of(REVISION, String.valueOf(upTo), MODEL, model).entrySet());
            writer.commit();
            searchers.maybeRefreshBlocking();
            revision = upTo;
        } catch (IOException e) {
            throw new UncheckedIOException("the vectors could not be written", e);
        }
    }

    /** How long the vectors are; 0 when there are none. */
    int dimensions(IndexSearcher searcher) {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            for (FieldInfo field : leaf.reader().getFieldInfos()) {
                if (field.getVectorDimension() > 0) {
                    return field.getVectorDimension();
                }
            }
        }
        return 0;
    }

    interface Reading<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    <T> T reading(Reading<T> reading) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.with(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the vectors could not be read", e);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }
}
