package dev.paperboy.bench.search;

import dev.paperboy.data.feed.file.PaperFileException;
import dev.paperboy.paper.Paper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Papers a second, imported into an empty home until they are found, and indexed by Lucene alone: {@code bench/run
 * search.IndexRate} with {@code JAVA_OPTS=-Dpaperboy.corpus=FOLDER -Xmx512m}.
 */
public final class IndexRate {
    private IndexRate() {}

    /** Prints the table. Lucene goes first and last, in a JVM that is cold and warm; the faster of the two counts. */
    public static void main(String[] arguments) throws IOException, PaperFileException {
        try (Corpus corpus = Corpus.empty()) {
            double start = seconds();
            corpus.importFile();
            double imported = seconds() - start;
            List<Paper> papers = corpus.papers();
            double alone = Math.min(alone(corpus, "first", papers), alone(corpus, "second", papers));
            start = seconds();
            corpus.index().rebuild(count -> {});
            double rebuilt = seconds() - start;
            System.out.printf("| what | seconds | papers a second | of Lucene alone |%n|---|---|---|---|%n");
            print("Lucene alone, one thread", alone, papers.size(), alone);
            print("import: file, store and index", imported, papers.size(), alone);
            print("index rebuild: store to index", rebuilt, papers.size(), alone);
        }
    }

    private static double alone(Corpus corpus, String name, List<Paper> papers) throws IOException {
        try (PlainLucene lucene = new PlainLucene(corpus.folder(name))) {
            double start = seconds();
            lucene.index(papers);
            return seconds() - start;
        }
    }

    private static void print(String what, double seconds, int papers, double alone) {
        System.out.printf(
                Locale.ENGLISH, "| %s | %.1f | %,.0f | %.2f |%n", what, seconds, papers / seconds, alone / seconds);
    }

    private static double seconds() {
        return System.nanoTime() / 1e9;
    }
}
