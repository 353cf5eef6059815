package dev.paperboy.data.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Learns the corpus model on a thread of its own. Thread-safe. */
final class Learner implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(Learner.class);
    private static final int SECONDS_TO_END = 30;

    private final CorpusModel model;
    private final SearcherManager searchers;
    private final ExecutorService thread;

    Learner(CorpusModel model, SearcherManager searchers) {
        this.model = model;
        this.searchers = searchers;
        this.thread = Executors.newSingleThreadExecutor(task -> {
            Thread own = new Thread(task, "paperboy-learner");
            own.setDaemon(true);
            return own;
        });
    }

    /** Learns, if what is known no longer fits the papers; done when it is known, or failed, which has been logged. */
    CompletableFuture<Void> learn() {
        return CompletableFuture.runAsync(this::learnNow, thread);
    }

    private void learnNow() {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                model.learn(searcher.getIndexReader());
            } finally {
                searchers.release(searcher);
            }
            coverNewest();
        } catch (IOException | RuntimeException e) {
            LOG.error("What the papers' words mean could not be learnt; search goes by the words alone", e);
            throw new CompletionException(e);
        }
    }

    /** Papers that came while it was learning. */
    private void coverNewest() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            model.cover(searcher.getIndexReader());
        } finally {
            searchers.release(searcher);
        }
    }

    /** Ends what it does; it begins again at the next start. */
    @Override
    public void close() {
        model.stop();
        thread.shutdown();
        try {
            if (!thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                LOG.warn("The corpus model is still being learnt");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
