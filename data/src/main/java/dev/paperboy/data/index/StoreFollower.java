package dev.paperboy.data.index;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperStore;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.apache.lucene.index.IndexWriter;

/**
 * Reads what changed in the store into the index. Used by one thread; {@link #stop} by any.
 *
 * <p>Papers are written whole under their id, so that reading a change twice changes nothing; a revision is committed only
 * together with everything up to it.
 */
final class StoreFollower implements Closeable {
    private static final int BATCH = 256;
    private static final int MOST_WAITING = 8;

    /** While much is read, what was read becomes visible after so many papers, and lasts after so many. */
    private static final int REFRESH_EVERY = 20_000;

    private static final int COMMIT_EVERY = 50_000;

    private final PaperStore store;
    private final IndexFolder folder;
    private final ExecutorService writers;
    private volatile boolean stopped;
    private long revision;
    private long uncommitted;

    StoreFollower(PaperStore store, IndexFolder folder, int threads) {
        this.store = store;
        this.folder = folder;
        this.writers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "paperboy-index-writer");
            thread.setDaemon(true);
            return thread;
        });
        this.revision = folder.revision();
    }

    /** The store's revision up to which everything has been written. */
    long revision() {
        return revision;
    }

    /** Forgets everything; it stays visible until the next refresh. */
    void startOver() throws IOException {
        folder.writer().deleteAll();
        revision = 0;
    }

    /**
     * Reads everything that changed since the last time, and makes it visible.
     *
     * @param growing whether to make it visible bit by bit already
     * @param progress told how many papers have been read, now and then
     * @return how many there were
     */
    long follow(boolean growing, LongConsumer progress) throws IOException {
        long count = read(growing, progress);
        folder.searchers().maybeRefreshBlocking();
        progress.accept(count);
        return count;
    }

    /** Reads everything that changed since the last time; it becomes visible by the next {@link #follow}, if not before. */
    long read(boolean growing, LongConsumer progress) throws IOException {
        Pass pass = new Pass(growing, progress);
        try {
            store.changedSince(revision, pass::read);
            pass.write();
        } finally {
            pass.await();
        }
        revision = Math.max(revision, pass.last);
        return pass.count;
    }

    /** Reads everything that changed since the last time, as one of many times; now and then it makes what was read last. */
    long readAhead() throws IOException {
        long count = read(false, read -> {});
        uncommitted += count;
        if (uncommitted >= COMMIT_EVERY) {
            commit();
        }
        return count;
    }

    /** Reads everything that changed since the last time, and makes it last. */
    long write() throws IOException {
        long count = read(false, read -> {});
        commit();
        return count;
    }

    /** Makes what was written last. */
    void commit() throws IOException {
        folder.commit(revision);
        uncommitted = 0;
    }

    /** Makes a reading that is under way end with a {@link CancellationException}. */
    void stop() {
        stopped = true;
    }

    @Override
    public void close() {
        writers.shutdown();
    }

    /** One reading of the store. */
    private final class Pass {
        private final boolean growing;
        private final LongConsumer progress;
        private final IndexWriter writer = folder.writer();
        private final boolean fromNothing = writer.getDocStats().maxDoc == 0;
        private final Deque<Future<?>> waiting = new ArrayDeque<>();
        private List<Paper> batch = new ArrayList<>(BATCH);
        private long last = revision;
        private long count;

        Pass(boolean growing, LongConsumer progress) {
            this.growing = growing;
            this.progress = progress;
        }

        void read(PaperStore.Revised revised) {
            if (stopped) {
                throw new CancellationException("the index is being closed");
            }
            batch.add(revised.paper());
            last = revised.revision();
            count++;
            try {
                if (batch.size() == BATCH) {
                    write();
                }
                if (growing && count % COMMIT_EVERY == 0) {
                    write();
                    await();
                    folder.commit(last);
                }
                if (growing && count % REFRESH_EVERY == 0) {
                    folder.searchers().maybeRefresh();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Lets the writers write what has been gathered; waits while they have enough to do. */
        void write() throws IOException {
            List<Paper> papers = batch;
            batch = new ArrayList<>(BATCH);
            waiting.add(writers.submit(() -> {
                for (Paper paper : papers) {
                    put(paper);
                }
                return papers.size();
            }));
            progress.accept(count);
            while (waiting.size() > MOST_WAITING) {
                awaitOne();
            }
        }

        void await() throws IOException {
            while (!waiting.isEmpty()) {
                awaitOne();
            }
        }

        private void put(Paper paper) throws IOException {
            if (fromNothing) {
                writer.addDocument(PaperFields.document(paper));
            } else {
                writer.updateDocument(PaperFields.idTerm(paper.id()), PaperFields.document(paper));
            }
        }

        private void awaitOne() throws IOException {
            try {
                waiting.remove().get();
            } catch (ExecutionException e) {
                throw new IOException("papers could not be written to the index", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while papers were being written to the index", e);
            }
        }
    }
}
