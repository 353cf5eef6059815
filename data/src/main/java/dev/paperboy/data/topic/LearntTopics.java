package dev.paperboy.data.topic;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperStore;
import dev.paperboy.paper.Topics;
import dev.paperboy.topic.CorpusTopics;
import dev.paperboy.topic.PhraseCounts;
import dev.paperboy.topic.TopicWords;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Topics by what was learnt from the store, on a thread of its own. Until something has been learnt, papers are taken by
 * themselves and nothing is completed. Thread-safe.
 */
public final class LearntTopics implements Topics, Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(LearntTopics.class);
    private static final int SECONDS_TO_END = 10;

    /** Of a larger store every n-th paper is read. */
    private static final int MOST_READ = 50_000;

    private static final int MOST_PHRASES = 40_000;

    private final PaperStore store;
    private final CountsFile file;
    private final TopicWords words = TopicWords.load();
    private final ExecutorService thread;
    private volatile Topics topics = new CorpusTopics(PhraseCounts.NONE, words);
    private volatile boolean stopped;
    private Optional<Long> learntOf = Optional.empty();

    private LearntTopics(PaperStore store, Path file) {
        this.store = store;
        this.file = new CountsFile(file);
        this.thread = Executors.newSingleThreadExecutor(task -> {
            Thread own = new Thread(task, "paperboy-topics");
            own.setDaemon(true);
            return own;
        });
    }

    /** Begins to read what was learnt before from the file, if it is there. */
    public static LearntTopics open(Path file, PaperStore store) {
        LearntTopics topics = new LearntTopics(store, file);
        topics.thread.execute(topics::read);
        return topics;
    }

    /**
     * Learns in the background, unless what is known is of about as many papers.
     *
     * @return done when topics are chosen by it, or it failed, which has been logged
     */
    public CompletableFuture<Void> learn() {
        return thread.isShutdown()
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.runAsync(this::learnIfStale, thread);
    }

    @Override
    public List<String> of(Paper paper, int most) {
        return topics.of(paper, most);
    }

    @Override
    public boolean isAbout(Paper paper, String topic) {
        return topics.isAbout(paper, topic);
    }

    @Override
    public List<String> completing(String typed, int limit) {
        return topics.completing(typed, limit);
    }

    private void read() {
        try {
            file.read().ifPresent(this::use);
        } catch (IOException e) {
            LOG.warn("The topics of the papers could not be read; they are learnt anew", e);
        }
    }

    private void learnIfStale() {
        long papers = store.count();
        if (papers == 0
                || learntOf.filter(before -> papers <= before + before / 3).isPresent()) {
            return;
        }
        try {
            CountsFile.Learnt learnt = new CountsFile.Learnt(papers, counted(1 + papers / MOST_READ));
            use(learnt);
            file.write(learnt);
            LOG.debug(
                    "Learnt {} phrases from {} papers",
                    learnt.counts().phrases().size(),
                    papers);
        } catch (CancellationException e) {
            LOG.debug("Learning topics was stopped; it begins again at the next start");
        } catch (IOException | RuntimeException e) {
            LOG.error("What papers are about could not be learnt; topics go by each paper's own words", e);
        }
    }

    private PhraseCounts counted(long stride) {
        PhraseCounts.Counting counting = new PhraseCounts.Counting();
        long[] place = {0};
        store.changedSince(0, revised -> {
            if (stopped) {
                throw new CancellationException("topics are being closed");
            }
            if (place[0]++ % stride == 0) {
                counting.add(revised.paper());
            }
        });
        return counting.counts(MOST_PHRASES);
    }

    private void use(CountsFile.Learnt learnt) {
        topics = new CorpusTopics(learnt.counts(), words);
        learntOf = Optional.of(learnt.of());
    }

    /** Ends what it does; it begins again at the next start. */
    @Override
    public void close() {
        stopped = true;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                LOG.warn("Topics are still being learnt");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
