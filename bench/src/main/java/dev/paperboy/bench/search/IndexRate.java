package dev.paperboy.bench.search;

import dev.paperboy.data.feed.file.PaperFileException;
import dev.paperboy.paper.Paper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Papers a second, imported into an empty home until they are found, and indexed by Lucene alone: {@code bench/run
 * search.IndexRate} with {@code JAVA_OPTS=-Dpaperboy.corpus=FOLDER -Xmx512m}.
 */
public final class IndexRate {
    private IndexRate() {}

    /** Prints the table: each twice, because the JVM is cold at first; the ratios are of the same round. */
    public static void main(String[] arguments) throws IOException, PaperFileException {
        System.out.printf("| what | seconds | papers a second | of Lucene alone |%n|---|---|---|---|%n");
        for (String round : List.of("cold JVM", "warm JVM")) {
            try (Corpus corpus = Corpus.empty()) {
                List<Paper> papers = new ArrayList<>();
                RealPapers.read(papers::add);
                int count = papers.size();
                double alone = alone(corpus, papers);
                papers.clear();
                print("Lucene alone, one thread, " + round, alone, count, alone);
                double start = seconds();
                corpus.importFile();
                print("import: file, store and index, " + round, seconds() - start, count, alone);
                corpus.index().catchUp().join();
                corpus.index().learn().join();
                start = seconds();
                corpus.index().rebuild(read -> {});
                print("index rebuild: store to index, " + round, seconds() - start, count, alone);
            }
        }
    }

    private static double alone(Corpus corpus, List<Paper> papers) throws IOException {
        try (PlainLucene lucene = new PlainLucene(corpus.folder("plain"))) {
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
