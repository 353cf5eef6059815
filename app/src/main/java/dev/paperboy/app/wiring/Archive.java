package dev.paperboy.app.wiring;

import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.data.feed.file.SampleEdition;
import dev.paperboy.data.index.LuceneIndex;
import dev.paperboy.data.index.MeaningfulPapers;
import dev.paperboy.data.index.PaperVectors;
import dev.paperboy.data.store.Store;
import dev.paperboy.data.store.StoreLocation;
import dev.paperboy.data.topic.LearntTopics;
import dev.paperboy.paper.Embedder;
import dev.paperboy.paper.PaperIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is kept: the store, and the index that follows it.
 *
 * @param store the truth
 * @param index derived from it
 * @param vectors what the embedding model made of the papers; derived as well; empty when there is none
 * @param topics what the papers are about; derived as well
 */
public record Archive(Store store, LuceneIndex index, Optional<PaperVectors> vectors, LearntTopics topics)
        implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Archive.class);
    private static final String INDEX = "index";
    private static final String TOPICS = "topics.txt";
    private static final String VECTORS = "vectors";

    /**
     * Opens both; the home has one owner until they are closed.
     *
     * @throws dev.paperboy.data.store.StoreException when the home can't be used; the message says what to do
     */
    public static Archive open(Configuration configuration, Clock clock) {
        Store store = Store.open(location(configuration), clock);
        try {
            LuceneIndex index = LuceneIndex.open(configuration.home().resolve(INDEX), store.papers());
            LearntTopics topics =
                    LearntTopics.open(configuration.home().resolve(INDEX).resolve(TOPICS), store.papers());
            return new Archive(store, index, vectors(configuration, store), topics);
        } catch (IOException unusable) {
            store.close();
            throw new UncheckedIOException("The search index can't be used: " + unusable.getMessage(), unusable);
        }
    }

    /**
     * Puts the store of a backup in place of the home's. The index and the vectors go with the store they were made from: their
     * revisions would mean others in the new one.
     *
     * @return where the store that was there is now
     * @throws dev.paperboy.data.store.StoreException when the home is in use, or the backup is damaged
     */
    public static Optional<Path> restore(Configuration configuration, Path file, Clock clock) {
        Path home = configuration.home();
        return Store.restore(location(configuration), file, clock, () -> {
            discard(home.resolve(INDEX));
            discard(home.resolve(VECTORS));
        });
    }

    private static void discard(Path index) {
        try (Stream<Path> parts = Files.exists(index) ? Files.walk(index) : Stream.empty()) {
            for (Path part : parts.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(part);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The old search index can't be deleted: " + index, failure);
        }
    }

    /** The vectors of the configured model; a model that can't be used is logged, and search goes by words. */
    private static Optional<PaperVectors> vectors(Configuration configuration, Store store) {
        if (configuration.models().embedder().isEmpty()) {
            return Optional.empty();
        }
        try {
            Embedder embedder =
                    Models.embedder(configuration.models().embedder().get());
            return Optional.of(PaperVectors.open(configuration.home().resolve(VECTORS), embedder, store.papers()));
        } catch (IOException unusable) {
            LOG.warn("The embedding model can't be used; search goes by words", unusable);
            return Optional.empty();
        }
    }

    /** What finds papers: by words, and by meaning where there is a model for it. */
    public PaperIndex papers() {
        PaperIndex words = index.papers();
        return vectors.isEmpty() ? words : new MeaningfulPapers(words, vectors.get(), store.papers());
    }

    /** Where the configuration wants the store. */
    public static StoreLocation location(Configuration configuration) {
        return configuration
                .database()
                .<StoreLocation>map(database -> new StoreLocation.Server(
                        configuration.home(),
                        database.url(),
                        database.user(),
                        database.password().reveal()))
                .orElseGet(() -> new StoreLocation.Embedded(configuration.home()));
    }

    /**
     * Keeps the bundled sample edition in a store that has no papers yet, and says so in the log; lets what is derived follow.
     */
    public void showSampleIfEmpty() {
        if (store.papers().count() == 0) {
            store.papers().keep(SampleEdition.arrivals());
            LOG.info("No papers yet: showing the bundled sample edition");
        }
        follow();
    }

    /**
     * Lets the index, its meaning of words and the topics follow the store in the background; a failure is logged, and caught up with the next
     * time.
     */
    public void follow() {
        CompletableFuture<Void> unused =
                CompletableFuture.allOf(index.catchUp().thenCompose(done -> index.learn()), topics.learn());
    }

    @Override
    public void close() {
        topics.close();
        try {
            if (vectors.isPresent()) {
                vectors.get().close();
            }
            index.close();
        } catch (IOException failure) {
            LOG.warn("The search index was not closed cleanly; it repairs itself at the next start", failure);
        }
        store.close();
    }
}
