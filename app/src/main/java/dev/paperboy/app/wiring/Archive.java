package dev.paperboy.app.wiring;

import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.data.feed.file.SampleEdition;
import dev.paperboy.data.index.LuceneIndex;
import dev.paperboy.data.store.Store;
import dev.paperboy.data.store.StoreLocation;
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
 */
public record Archive(Store store, LuceneIndex index) implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Archive.class);
    private static final String INDEX = "index";

    /**
     * Opens both; the home has one owner until they are closed.
     *
     * @throws dev.paperboy.data.store.StoreException when the home can't be used; the message says what to do
     */
    public static Archive open(Configuration configuration, Clock clock) {
        Store store = Store.open(location(configuration), clock);
        try {
            return new Archive(store, LuceneIndex.open(configuration.home().resolve(INDEX), store.papers()));
        } catch (IOException unusable) {
            store.close();
            throw new UncheckedIOException("The search index can't be used: " + unusable.getMessage(), unusable);
        }
    }

    /**
     * Puts the store of a backup in place of the home's. The index goes with the store it was made from: its revisions would mean
     * others in the new one.
     *
     * @return where the store that was there is now
     * @throws dev.paperboy.data.store.StoreException when the home is in use, or the backup is damaged
     */
    public static Optional<Path> restore(Configuration configuration, Path file, Clock clock) {
        Path index = configuration.home().resolve(INDEX);
        return Store.restore(location(configuration), file, clock, () -> discard(index));
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

    /** Keeps the bundled sample edition in a store that has no papers yet, and says so in the log. */
    public void showSampleIfEmpty() {
        if (store.papers().count() == 0) {
            store.papers().keep(SampleEdition.arrivals());
            LOG.info("No papers yet: showing the bundled sample edition");
            follow();
        }
    }

    /** Lets the index follow the store in the background; a failure is logged by the index, and caught up with the next time. */
    public void follow() {
        CompletableFuture<Void> unused = index.catchUp();
    }

    @Override
    public void close() {
        try {
            index.close();
        } catch (IOException failure) {
            LOG.warn("The search index was not closed cleanly; it repairs itself at the next start", failure);
        }
        store.close();
    }
}
