package dev.paperboy.data.latent;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;

/** A model and the vectors of the papers of an index, as long as their segments are open. Thread-safe. */
public final class LatentSpace {
    private final LatentModel model;
    private final String field;
    private final Map<IndexReader.CacheKey, SegmentVectors> segments = new ConcurrentHashMap<>();

    /** @param field what the model was learnt from */
    public LatentSpace(LatentModel model, String field) {
        this.model = model;
        this.field = field;
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
        IndexReader.CacheHelper cache = segment.getCoreCacheHelper();
        if (cache != null && !segments.containsKey(cache.getKey())) {
            segments.put(cache.getKey(), SegmentVectors.of(segment, field, model));
            cache.addClosedListener(segments::remove);
        }
    }

    /** The vectors of a segment's papers; empty while they are being computed. */
    public Optional<SegmentVectors> of(LeafReader segment) {
        IndexReader.CacheHelper cache = segment.getCoreCacheHelper();
        return cache == null ? Optional.empty() : Optional.ofNullable(segments.get(cache.getKey()));
    }
}
