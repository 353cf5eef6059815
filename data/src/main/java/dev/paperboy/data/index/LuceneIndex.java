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
import org.apache.lucene.index.CorruptIndexException;
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
        index.thread.execute(index::begin);
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
        return CompletableFuture.runAsync(this::catchUpNow, thread);
    }

    /**
     * Learns from the papers what their words mean, where that is not known yet; without a call it is done in the background.
     *
     * @return done when searches rank by it, or failed, which has been logged
     */
    public CompletableFuture<Void> learn() {
        return learner.learn();
    }

    /** Reads ahead in the background while much is being kept; what was read is found after the next {@link #catchUp}. */
    public void readAhead() {
        if (ahead.compareAndSet(false, true)) {
            CompletableFuture<Void> unused = CompletableFuture.runAsync(this::readAheadNow, thread);
        }
    }

    /**
     * Reads the whole store anew; searches see the old index until it is done.
     *
     * @param progress told how many papers have been read, now and then
     * @throws CompletionException when it could not be done; the old index is still there
     */
    public void rebuild(LongConsumer progress) {
        CompletableFuture.runAsync(() -> rebuildNow(progress), thread).join();
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

    private void begin() {
        try {
            check();
            papers.remember();
            follow();
            learner.learnSoon();
            makeAnewIfOtherPapers();
            LOG.debug("The search index has {} papers", folder.writer().getDocStats().numDocs);
        } catch (CancellationException e) {
            LOG.info("The search index will be caught up at the next start");
        } catch (IOException | RuntimeException e) {
            LOG.error("The search index could not follow the store", e);
        }
    }

    private void catchUpNow() {
        try {
            follow();
        } catch (IOException | RuntimeException e) {
            throw failed(e);
        }
    }

    private void readAheadNow() {
        ahead.set(false);
        try {
            unfamiliar |= follower.read(true, count -> {}) > 0;
        } catch (IOException | RuntimeException e) {
            throw failed(e);
        }
    }

    private void follow() throws IOException {
        unfamiliar |= follower.follow(true, count -> {}) > 0;
        if (unfamiliar) {
            unfamiliar = false;
            papers.remember();
            commitSoon();
            learner.learnSoon();
        }
    }

    private void rebuildNow(LongConsumer progress) {
        try {
            follower.startOver();
            follower.follow(false, progress);
            follower.commit();
            papers.remember();
        } catch (IOException | RuntimeException e) {
            throw failed(e);
        }
    }

    /** Finds out whether the index can be continued, and begins anew where it can't. */
    private void check() throws IOException {
        long newest = store.revision();
        if (follower.revision() > newest) {
            LOG.warn("The search index is ahead of the store, which must be a restored one; it is made anew");
            follower.startOver();
        }
        IndexSearcher searcher = folder.searchers().acquire();
        try {
            model.read(searcher.getIndexReader());
            folder.checkIntegrity();
        } catch (CorruptIndexException e) {
            LOG.warn("The search index is damaged ({}); it is made anew from the store", e.getMessage());
            follower.startOver();
        } finally {
            folder.searchers().release(searcher);
        }
    }

    /** The same revision with other papers: another store was put in the place of the one the index was made from. */
    private void makeAnewIfOtherPapers() throws IOException {
        long kept = store.count();
        if (follower.revision() == store.revision() && folder.writer().getDocStats().numDocs != kept) {
            LOG.warn("The search index does not have the {} papers of the store; it is made anew", kept);
            follower.startOver();
            follow();
        }
    }

    private void commitSoon() {
        if (!uncommitted) {
            uncommitted = true;
            Executor later = CompletableFuture.delayedExecutor(COMMIT_DELAY_SECONDS, TimeUnit.SECONDS, thread);
            CompletableFuture<Void> unused = CompletableFuture.runAsync(this::commit, later);
        }
    }

    private void commit() {
        uncommitted = false;
        try {
            follower.commit();
        } catch (IOException | RuntimeException e) {
            throw failed(e);
        }
    }

    private static CompletionException failed(Exception e) {
        if (!(e instanceof CancellationException)) {
            LOG.error("The search index could not follow the store", e);
        }
        return new CompletionException(e);
    }
}
