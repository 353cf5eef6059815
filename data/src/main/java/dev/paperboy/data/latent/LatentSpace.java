package dev.paperboy.data.latent;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/**
 * A model and the vectors of the papers of an index, as long as their segments are open. Those of large segments lie in a
 * folder, for the next time too; those of small ones are quickly computed again. Thread-safe.
 */
public final class LatentSpace {
    /** Computing so many takes a fraction of a second. */
    private static final int FEW_PAPERS = 8_192;

    private final LatentModel model;
    private final String field;
    private final Directory folder;
    private final int fewPapers;
    private final Directory memory = new ByteBuffersDirectory();
    private final Set<String> wanted = ConcurrentHashMap.newKeySet();
    private final Map<IndexReader.CacheKey, VectorFile> segments = new ConcurrentHashMap<>();

    /**
     * A space without any papers.
     *
     * @param field what the model was learnt from
     * @param folder where vectors are kept, and nothing else; not closed
     */
    public LatentSpace(LatentModel model, String field, Directory folder) {
        this(model, field, folder, FEW_PAPERS);
    }

    LatentSpace(LatentModel model, String field, Directory folder, int fewPapers) {
        this.model = model;
        this.field = field;
        this.folder = folder;
        this.fewPapers = fewPapers;
    }

    /** The model. */
    public LatentModel model() {
        return model;
    }

    /** Computes the vectors of all papers that have none yet: some 20 µs each. */
    public void cover(IndexReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            cover(leaf.reader());
        }
    }

    /** Computes the vectors of a segment's papers, if they are missing. */
    public void cover(LeafReader segment) throws IOException {
        cover(segment, true);
    }

    /** Makes ready what takes no time: vectors that lie in the folder, and those of few papers. */
    public void coverQuickly(IndexReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            cover(leaf.reader(), false);
        }
    }

    private void cover(LeafReader segment, boolean patiently) throws IOException {
        IndexReader.CacheHelper cache = segment.getCoreCacheHelper();
        if (cache == null || segments.containsKey(cache.getKey()) || !(segment instanceof SegmentReader known)) {
            return;
        }
        Optional<VectorFile> vectors =
                known.maxDoc() < fewPapers ? Optional.of(computed(known)) : lasting(known, patiently);
        if (vectors.isPresent()) {
            VectorFile before = segments.putIfAbsent(cache.getKey(), vectors.get());
            if (before != null) {
                vectors.get().close();
            } else {
                cache.addClosedListener(this::forget);
            }
        }
    }

    private VectorFile computed(SegmentReader segment) throws IOException {
        String name = VectorFile.write(memory, segment, field, model);
        VectorFile vectors = VectorFile.open(memory, name, segment, model).orElseThrow();
        memory.deleteFile(name); // what is open stays readable
        return vectors;
    }

    private Optional<VectorFile> lasting(SegmentReader segment, boolean patiently) throws IOException {
        String name = VectorFile.name(segment, model);
        wanted.add(name);
        Optional<VectorFile> there = VectorFile.open(folder, name, segment, model);
        if (there.isPresent() || !patiently) {
            return there;
        }
        String written = VectorFile.write(folder, segment, field, model);
        folder.sync(List.of(written));
        IOUtils.deleteFilesIgnoringExceptions(folder, name); // a damaged one
        folder.rename(written, name);
        return VectorFile.open(folder, name, segment, model);
    }

    private void forget(IndexReader.CacheKey segment) throws IOException {
        VectorFile vectors = segments.remove(segment);
        if (vectors != null) {
            wanted.remove(vectors.name());
            vectors.close();
        }
    }

    /** Deletes what lies in the folder of other models and of segments that were merged; vectors in use stay readable. */
    public void tidy() throws IOException {
        for (String name : folder.listAll()) {
            if (name.endsWith(VectorFile.ENDING) && !wanted.contains(name)) {
                folder.deleteFile(name);
            }
        }
    }

    /** The vectors of a segment's papers, for one thread; empty while they are being computed. */
    public Optional<SegmentVectors> of(LeafReader segment) {
        IndexReader.CacheHelper cache = segment.getCoreCacheHelper();
        return cache == null
                ? Optional.empty()
                : Optional.ofNullable(segments.get(cache.getKey())).map(VectorFile::vectors);
    }
}
