package dev.paperboy.bench.search;

import dev.paperboy.data.feed.file.PaperFile;
import dev.paperboy.data.feed.file.PaperFileException;
import dev.paperboy.data.index.LuceneIndex;
import dev.paperboy.data.store.Store;
import dev.paperboy.data.store.StoreLocation;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperStore;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The arXiv corpus in a home of its own, which is deleted when it is closed. */
final class Corpus implements Closeable {
    private static final String FILE = "corpora/arxiv-cs-2025-03_2026-07.jsonl.gz";

    private final Path home;
    private final Store store;
    private final LuceneIndex index;

    private Corpus(Path home, Store store, LuceneIndex index) {
        this.home = home;
        this.store = store;
        this.index = index;
    }

    /** An empty home. */
    static Corpus empty() throws IOException {
        Path home = Files.createTempDirectory("paperboy-bench");
        Store store = Store.open(new StoreLocation.Embedded(home), Clock.systemUTC());
        return new Corpus(home, store, LuceneIndex.open(home.resolve("index"), store.papers()));
    }

    /** Where the file is; exits with a message when the property does not say. */
    static Path file() {
        String corpus = System.getProperty("paperboy.corpus", "");
        if (corpus.isEmpty()) {
            System.err.println("Say where the corpora are: JAVA_OPTS=-Dpaperboy.corpus=FOLDER");
            System.exit(2);
        }
        return Path.of(corpus).resolve(FILE);
    }

    /** Imports the file as {@code paperboy import} does, until everything is found. */
    void importFile() throws PaperFileException {
        new PaperFile(file(), Clock.systemUTC()).importInto(store.papers(), (lines, papers) -> index.readAhead());
        index.catchUp().join();
    }

    /** All papers, in the order they were kept. */
    List<Paper> papers() {
        List<Paper> papers = new ArrayList<>();
        PaperStore kept = store.papers();
        kept.changedSince(0, revised -> papers.add(revised.paper()));
        return papers;
    }

    LuceneIndex index() {
        return index;
    }

    Path folder(String name) {
        return home.resolve(name);
    }

    @Override
    public void close() throws IOException {
        index.close();
        store.close();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
