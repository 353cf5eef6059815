package dev.paperboy.data.index;

import dev.paperboy.data.latent.LatentModel;
import dev.paperboy.data.latent.LatentSpace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was learnt from the papers, kept in a file beside the index; search works without it. Thread-safe: whoever searches
 * sees the last one that was ready.
 */
final class CorpusModel {
    private static final Logger LOG = LoggerFactory.getLogger(CorpusModel.class);
    private static final String FILE = "latent.model";

    private static final String SHORT_FORMS = "acronyms.txt";

    /** Of a larger corpus every n-th paper is read for its short forms. */
    private static final int MOST_READ = 100_000;

    private static final String VECTORS = "meaning";
    private static final String UNFINISHED = ".tmp";

    private final Path file;
    private final Directory vectors;
    private final TextTerms textTerms;
    private volatile Optional<LatentSpace> space = Optional.empty();
    private volatile Acronyms acronyms = Acronyms.NONE;
    private volatile boolean stopped;

    /** What lies in a folder; nothing is read yet. */
    CorpusModel(Path folder, TextTerms textTerms) throws IOException {
        this.textTerms = textTerms;
        this.file = folder.resolve(FILE);
        this.vectors = FSDirectory.open(folder.resolve(VECTORS));
    }

    /** The papers' meaning, when it is known. */
    Optional<LatentSpace> space() {
        return space;
    }

    /** The short forms that the papers introduce; none while they are not known. */
    Acronyms acronyms() {
        return acronyms;
    }

    /** Reads the files, if there are any that fit; papers whose vectors are missing are left to {@link #cover(IndexReader)}. */
    void read(IndexReader reader) throws IOException {
        acronyms = Acronyms.read(file.resolveSibling(SHORT_FORMS), textTerms);
        if (!Files.exists(file)) {
            return;
        }
        for (String name : vectors.listAll()) {
            if (name.endsWith(UNFINISHED)) {
                vectors.deleteFile(name);
            }
        }
        try {
            space = Optional.of(new LatentSpace(LatentModel.read(file, PaperFields.SCHEMA), PaperFields.TEXT, vectors));
        } catch (IOException e) {
            LOG.info("The corpus model can't be used ({}); it is learnt anew", e.getMessage());
            Files.delete(file);
        }
        try {
            coverQuickly(reader);
        } catch (CorruptIndexException | RuntimeException e) {
            LOG.debug(
                    "Not all of the papers' vectors are there yet; whether the index is damaged is found out next", e);
        }
    }

    /** Whether there are papers enough to learn from, and what was learnt is not of about as many. */
    boolean isStale(IndexReader reader) {
        return reader.numDocs() >= LatentModel.FEWEST_PAPERS
                && !space.map(known -> known.model().fits(reader.numDocs())).orElse(false);
    }

    /** Learns from the papers, if they are not what it knows; takes up to minutes. */
    void learn(IndexReader reader) throws IOException {
        if (!isStale(reader)) {
            return;
        }
        try {
            LatentModel model = LatentModel.learn(reader, PaperFields.TEXT, () -> stopped);
            model.write(file, PaperFields.SCHEMA);
            use(model, reader);
            learnAcronyms(reader);
            LOG.debug("Learnt the meaning of words from {} papers", reader.numDocs());
        } catch (CancellationException e) {
            LOG.debug("Learning was stopped; it begins again at the next start");
        }
    }

    /** Makes a merged segment ready that is about to be searched. */
    void cover(LeafReader segment) throws IOException {
        if (space.isPresent()) {
            space.get().cover(segment);
        }
    }

    /** Makes ready what takes no time, before it is searched. */
    void coverQuickly(IndexReader reader) throws IOException {
        if (space.isPresent()) {
            space.get().coverQuickly(reader);
        }
    }

    /** Makes all segments ready that are not yet, which may take minutes, and deletes what is of others. */
    void cover(IndexReader reader) throws IOException {
        if (space.isPresent()) {
            space.get().cover(reader);
            space.get().tidy();
        }
    }

    /** Ends learning that is under way, and lets none begin. */
    void stop() {
        stopped = true;
    }

    private void learnAcronyms(IndexReader reader) throws IOException {
        Acronyms.Count count = new Acronyms.Count();
        IndexedPapers papers = new IndexedPapers(reader);
        int stride = 1 + reader.maxDoc() / MOST_READ;
        for (int paper = 0; paper < reader.maxDoc() && !stopped; paper += stride) {
            count.add(papers.abstractText(paper));
        }
        if (!stopped) {
            acronyms = count.acronyms(textTerms, term -> papersWith(reader, term) / stride);
            acronyms.write(file.resolveSibling(SHORT_FORMS));
            LOG.debug("Learnt {} short forms", acronyms.size());
        }
    }

    private static double papersWith(IndexReader reader, String term) {
        try {
            return reader.docFreq(new Term(PaperFields.TEXT, term));
        } catch (IOException e) {
            throw new UncheckedIOException("the index could not be read", e);
        }
    }

    private void use(LatentModel model, IndexReader reader) throws IOException {
        LatentSpace next = new LatentSpace(model, PaperFields.TEXT, vectors);
        next.cover(reader);
        space = Optional.of(next);
    }
}
