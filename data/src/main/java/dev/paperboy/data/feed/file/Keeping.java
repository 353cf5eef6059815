package dev.paperboy.data.feed.file;

import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.PaperStore;
import dev.paperboy.paper.PaperStore.Kept;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Keeps batches on a thread of its own, one behind the reader: reading and keeping overlap, and no more than two are in memory. */
final class Keeping implements AutoCloseable {
    private final PaperStore store;
    private final PaperFile.Progress progress;
    private final ExecutorService keeper = Executors.newSingleThreadExecutor(task -> new Thread(task, "import-keeper"));
    private CompletableFuture<Kept> last = CompletableFuture.completedFuture(new Kept(0, 0, 0));
    private Kept total = new Kept(0, 0, 0);
    private long papers;

    Keeping(PaperStore store, PaperFile.Progress progress) {
        this.store = store;
        this.progress = progress;
    }

    /** Hands over a batch when the one before it is kept; fails as that failed. */
    void keep(List<Arrival> batch, long lines) throws PaperFileException {
        await();
        progress.at(lines, papers);
        papers += batch.size();
        List<Arrival> handed = List.copyOf(batch);
        last = CompletableFuture.supplyAsync(() -> store.keep(handed), keeper);
    }

    /** Waits for the last batch; the counts of all. */
    Kept finish() throws PaperFileException {
        await();
        return total;
    }

    long papers() {
        return papers;
    }

    private void await() throws PaperFileException {
        try {
            Kept kept = last.join();
            total = total.and(kept);
            last = CompletableFuture.completedFuture(new Kept(0, 0, 0));
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure; // it is not the file's fault
            }
            throw new PaperFileException("the papers can't be kept: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        keeper.shutdown();
    }
}
