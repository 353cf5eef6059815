package dev.paperboy.bench.search;

import dev.paperboy.bench.startup.TemporaryHome;
import dev.paperboy.data.feed.file.PaperFile;
import dev.paperboy.data.feed.file.PaperFileException;
import dev.paperboy.data.index.LuceneIndex;
import dev.paperboy.data.store.Store;
import dev.paperboy.data.store.StoreLocation;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperStore;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Papers in a home: one of its own, which is deleted when it is closed, or one that is kept for the next time. */
final class Corpus implements Closeable {
    private static final String FILE = "corpora/arxiv-cs-2025-03_2026-07.jsonl.gz";

    private final Path home;
    private final boolean kept;
    private final Store store;
    private final LuceneIndex index;

    private Corpus(Path home, boolean kept) throws IOException {
        this.home = home;
        this.kept = kept;
        this.store = Store.open(new StoreLocation.Embedded(home), Clock.systemUTC());
        this.index = LuceneIndex.open(home.resolve("index"), store.papers());
    }

    /** An empty home. */
    static Corpus empty() throws IOException {
        return new Corpus(TemporaryHome.make().path(), false);
    }

    /** All papers, found and learnt from; in the home that the arguments name, if they do. */
    static Corpus imported(String... arguments) throws IOException, PaperFileException {
        Corpus corpus = arguments.length == 0 ? empty() : new Corpus(Path.of(arguments[0]), true);
        if (corpus.store.papers().count() == 0) {
            corpus.importFile();
        }
        corpus.index.catchUp().join();
        corpus.index.learn().join();
        return corpus;
    }

    /** The arXiv corpus' file. */
    static Path file() {
        return folder().resolve(FILE);
    }

    /** Where the corpora are; exits with a message when the property does not say. */
    static Path folder() {
        String corpus = System.getProperty("paperboy.corpus", "");
        if (corpus.isEmpty()) {
            System.err.println("Say where the corpora are: JAVA_OPTS=-Dpaperboy.corpus=FOLDER");
            System.exit(2);
        }
        return Path.of(corpus);
    }

    /** Imports the arXiv corpus. */
    void importFile() throws PaperFileException {
        importFile(file());
    }

    /** Imports a file as {@code paperboy import} does, until everything lasts, and is found by who opens the index next. */
    void importFile(Path file) throws PaperFileException {
        new PaperFile(file, Clock.systemUTC()).importInto(store.papers(), (lines, papers) -> index.readAhead());
        index.write().join();
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
        if (!kept) {
            new TemporaryHome(home).close();
        }
    }
}
