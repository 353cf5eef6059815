package dev.paperboy.data.index;

import dev.paperboy.paper.Embedder;
import dev.paperboy.paper.EmbedderException;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperStore;
import java.io.Closeable;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The papers' vectors by an embedding model, in a folder of their own: a Lucene index with an HNSW graph.
 *
 * <p>It follows the store: what was embedded is committed with the store's revision every few hundred papers, so that it goes on
 * where it stopped, after a crash too. Vectors of another model are thrown away. Thread-safe; one thread follows at a time.
 */
public final class PaperVectors implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(PaperVectors.class);
    private static final int BATCH = 32;
    private static final int COMMIT_EVERY = 512;
    private static final int LONGEST_TEXT = 8_000;

    /** Lucene's own limit on the size of a vector; longer ones lose their end, which suits models made for that (Matryoshka). */
    static final int MOST_DIMENSIONS = 1024;

    private static final String ID = "id";
    private static final String VECTOR = "vector";

    private final Embedder embedder;
    private final PaperStore store;
    private final VectorFolder folder;
    private volatile boolean stopped;
    private boolean failing;

    private PaperVectors(Embedder embedder, PaperStore store, VectorFolder folder) {
        this.embedder = embedder;
        this.store = store;
        this.folder = folder;
    }

    /** Opens the folder, or makes it; nothing is embedded yet. */
    public static PaperVectors open(Path folder, Embedder embedder, PaperStore store) throws IOException {
        return new PaperVectors(embedder, store, VectorFolder.open(folder, embedder.model()));
    }

    /**
     * Embeds what changed in the store since the last time. When the model fails, or {@link #stop} is called, the rest is left
     * for the next time; a failure is logged once.
     *
     * @return how many papers got a vector
     */
    public synchronized int follow() {
        Pass pass = new Pass();
        try {
            if (folder.revision() > store.revision()) {
                folder.clear();
            }
            store.changedSince(folder.revision(), pass::read);
            pass.write();
            failing = false;
        } catch (CancellationException left) {
            LOG.debug("The rest is embedded another time", left);
        } catch (Failed failure) {
            if (!failing) {
                LOG.warn("The model {} gives no vectors; search goes by words", embedder.model(), failure.getCause());
            }
            failing = true;
        } catch (IOException failure) {
            throw new UncheckedIOException("the vectors could not be written", failure);
        } finally {
            pass.commit();
        }
        return pass.count;
    }

    /** Lets the pass under way end after the batch it is at. */
    public void stop() {
        stopped = true;
    }

    /** How many papers have a vector. */
    public int size() {
        return folder.reading(searcher -> searcher.getIndexReader().numDocs());
    }

    /** The model's name. */
    String model() {
        return embedder.model();
    }

    /** The papers nearest in meaning to what somebody looks for, nearest first, with their cosines. */
    Map<PaperId, Double> nearest(String text, int limit) throws EmbedderException {
        return nearest(fitted(embedder.embedQuery(text)), limit);
    }

    private Map<PaperId, Double> nearest(float[] vector, int limit) {
        return folder.reading(searcher -> {
            Map<PaperId, Double> nearest = new LinkedHashMap<>();
            if (searcher.getIndexReader().numDocs() > 0 && folder.dimensions(searcher) == vector.length) {
                for (ScoreDoc hit : searcher.search(new KnnFloatVectorQuery(VECTOR, vector, limit), limit).scoreDocs) {
                    nearest.put(id(searcher, hit.doc), 2.0 * hit.score - 1);
                }
            }
            return nearest;
        });
    }

    private static PaperId id(IndexSearcher searcher, int document) throws IOException {
        return new PaperId(searcher.storedFields().document(document).get(ID));
    }

    private static float[] fitted(float[] vector) {
        float[] fitted = Arrays.copyOf(vector, Math.min(vector.length, MOST_DIMENSIONS));
        double square = 0;
        for (float value : fitted) {
            square += (double) value * value;
        }
        float length = (float) Math.sqrt(square);
        for (int at = 0; at < fitted.length && length > 0; at++) {
            fitted[at] /= length;
        }
        return fitted;
    }

    @Override
    public void close() throws IOException {
        stop();
        folder.close();
    }

    /** One reading of the store. */
    private final class Pass {
        private final List<Paper> batch = new ArrayList<>();
        private long last = folder.revision();
        private long written = last;
        private int count;
        private int uncommitted;

        void read(PaperStore.Revised revised) {
            if (stopped) {
                throw new CancellationException("closing");
            }
            batch.add(revised.paper());
            last = revised.revision();
            if (batch.size() == BATCH) {
                write();
            }
        }

        void write() {
            if (batch.isEmpty()) {
                return;
            }
            try {
                List<float[]> vectors =
                        embedder.embed(batch.stream().map(Pass::text).toList());
                for (int at = 0; at < batch.size(); at++) {
                    put(batch.get(at).id(), fitted(vectors.get(at)));
                }
            } catch (EmbedderException failure) {
                throw new Failed(failure);
            } catch (IOException failure) {
                throw new UncheckedIOException("the vectors could not be written", failure);
            }
            count += batch.size();
            uncommitted += batch.size();
            written = last;
            batch.clear();
            if (uncommitted >= COMMIT_EVERY) {
                commit();
            }
        }

        private static String text(Paper paper) {
            String text = paper.title() + "\n" + paper.abstractText();
            return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        }

        private void put(PaperId id, float[] vector) throws IOException {
            Document document = new Document();
            document.add(new StringField(ID, id.value(), Field.Store.YES));
            document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
            folder.writer().updateDocument(new Term(ID, id.value()), document);
        }

        void commit() {
            if (written > folder.revision()) {
                folder.commit(written);
                uncommitted = 0;
            }
        }
    }

    /** The model failed within a reading of the store. */
    private static final class Failed extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Failed(EmbedderException cause) {
            super(cause);
        }
    }
}
