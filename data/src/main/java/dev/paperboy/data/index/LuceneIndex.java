package dev.paperboy.data.index;

import dev.paperboy.paper.PaperIndex;
import dev.paperboy.paper.PaperStore;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The search index in a folder, kept in step with the store by a thread of its own.
 *
 * <p>Opening is quick: what is missing is read afterwards. An index that is damaged, of another schema, ahead of the store or
 * with another number of papers is made anew from the store by itself. Searches see what {@link #catchUp} read, committed or
 * not; commits follow in the background, and what a crash took is read again. Thread-safe.
 */
public final class LuceneIndex implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(LuceneIndex.class);
    private static final int WRITERS = 2;
    private static final int COMMIT_DELAY_SECONDS = 5;

    private final PaperStore store;
    private final IndexFolder folder;
    private final CorpusModel model;
    private final LucenePapers papers;
    private final StoreFollower follower;
    private final ExecutorService thread;
    private final Learner learner;
    private final AtomicBoolean ahead = new AtomicBoolean();
    private boolean unfamiliar;
    private boolean uncommitted;

    private LuceneIndex(PaperStore store, IndexFolder folder, TextTerms textTerms, CorpusModel model) {
        this.store = store;
        this.folder = folder;
        this.model = model;
        this.papers = new LucenePapers(folder.searchers(), textTerms, model);
        this.follower = new StoreFollower(store, folder, WRITERS);
        this.learner = new Learner(model, folder.searchers());
        this.thread = Executors.newSingleThreadExecutor(task -> {
            Thread own = new Thread(task, "paperboy-index");
            own.setDaemon(true);
            return own;
        });
    }

    /**
     * Opens or creates the index, and begins to catch up with the store.
     *
     * @throws IOException when the folder can't be written, or another process has it open
     */
    public static LuceneIndex open(Path folder, PaperStore store) throws IOException {
        PaperAnalyzer analyzer = new PaperAnalyzer();
        TextTerms textTerms = new TextTerms(analyzer);
        CorpusModel model = new CorpusModel(folder, textTerms);
        IndexFolder opened = IndexFolder.open(folder, analyzer, new BM25Similarity(), model);
        LuceneIndex index = new LuceneIndex(store, opened, textTerms, model);
        CompletableFuture<Void> unused = index.onThread(index::begin);
        return index;
    }

    /** What answers. */
    public PaperIndex papers() {
        return papers;
    }

    /** Answers lists of queries for evaluation. */
    public QueryRun queryRun() {
        return queryRun(FusionWeights.LEARNT);
    }

    /** Answers lists of queries with other weights than those learnt, to find better ones. */
    public QueryRun queryRun(FusionWeights weights) {
        return new QueryRun(papers, weights);
    }

    /**
     * Reads in the background what changed in the store; to be called after it changed.
     *
     * @return done when everything kept before the call is found, or failed, which has been logged
     */
    public CompletableFuture<Void> catchUp() {
        return onThread(this::follow);
    }

    /**
     * Learns from the papers what their words mean, where that is not known yet, or known of other papers.
     *
     * @return done when searches rank by it, or failed, which has been logged
     */
    public CompletableFuture<Void> learn() {
        return learner.learn();
    }

    /**
     * Reads ahead in the background while much is being kept; what was read is found after the next {@link #catchUp}, and by those who open the
     * index after {@link #write}.
     */
    public void readAhead() {
        if (ahead.compareAndSet(false, true)) {
            CompletableFuture<Void> unused = onThread(this::readAheadNow);
        }
    }

    /**
     * Writes what changed in the store, for those who open the index next; searches here need not find it.
     *
     * @return done when everything kept before the call lasts, or failed, which has been logged
     */
    public CompletableFuture<Void> write() {
        return onThread(() -> unfamiliar |= follower.write() > 0);
    }

    /**
     * Reads the whole store anew; searches see the old index until it is done.
     *
     * @param progress told how many papers have been read, now and then
     * @throws CompletionException when it could not be done; the old index is still there
     */
    public void rebuild(LongConsumer progress) {
        onThread(() -> rebuildNow(progress)).join();
    }

    /** Commits and closes; a reading that is under way is ended and continues at the next opening. */
    @Override
    public void close() throws IOException {
        follower.stop();
        learner.close();
        thread.shutdown();
        try {
            if (!thread.awaitTermination(30, TimeUnit.SECONDS)) {
                LOG.warn("The search index is still being written; it will be repaired when it is opened again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        follower.close();
        try (folder) {
            follower.commit();
        }
    }

    private void begin() throws IOException {
        IndexCheck check = new IndexCheck(store, folder, follower);
        try {
            readModel();
            check.beforeReading();
            papers.remember();
            follow();
            if (check.findsOtherPapers()) {
                follow();
            }
            LOG.debug("The search index has {} papers", folder.writer().getDocStats().numDocs);
        } catch (CancellationException e) {
            LOG.info("The search index will be caught up at the next start");
        }
    }

    private void readModel() throws IOException {
        IndexSearcher searcher = folder.searchers().acquire();
        try {
            model.read(searcher.getIndexReader());
        } finally {
            folder.searchers().release(searcher);
        }
    }

    private void readAheadNow() throws IOException {
        ahead.set(false);
        unfamiliar |= follower.readAhead() > 0;
    }

    private void follow() throws IOException {
        unfamiliar |= follower.follow(true, count -> {}) > 0;
        if (unfamiliar) {
            unfamiliar = false;
            papers.remember();
            commitSoon();
        }
    }

    private void rebuildNow(LongConsumer progress) throws IOException {
        follower.startOver();
        follower.follow(false, progress);
        follower.commit();
        papers.remember();
    }

    private void commitSoon() {
        if (!uncommitted) {
            uncommitted = true;
            Executor later = CompletableFuture.delayedExecutor(COMMIT_DELAY_SECONDS, TimeUnit.SECONDS, thread);
            CompletableFuture<Void> unused = CompletableFuture.runAsync(logged(this::commit), later);
        }
    }

    private void commit() throws IOException {
        uncommitted = false;
        follower.commit();
    }

    private static CompletionException failed(Exception e) {
        LOG.error("The search index could not follow the store", e);
        return new CompletionException(e);
    }

    private interface Work {
        void run() throws IOException;
    }

    private CompletableFuture<Void> onThread(Work work) {
        return CompletableFuture.runAsync(logged(work), thread);
    }

    private static Runnable logged(Work work) {
        return () -> {
            try {
                work.run();
            } catch (IOException e) {
                throw failed(e);
            } catch (RuntimeException e) {
                throw e instanceof CancellationException ? e : failed(e);
            }
        };
    }
}
